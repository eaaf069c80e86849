package sessionspec.report;

import sessionspec.trace.Traceability;

/** The one HTML page: styles and script inlined, and nothing else admitted. */
final class Page {

    private Page() {}

    static String html(Traceability result) {
        return CompactHtml.of(Templates.html("page.jte", PageViews.of(result)));
    }
}
