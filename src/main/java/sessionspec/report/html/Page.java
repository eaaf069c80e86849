package sessionspec.report.html;

import sessionspec.trace.Traceability;

/** The one HTML page: styles and script inlined, and nothing else admitted. */
public final class Page {

    private Page() {}

    public static String html(Traceability result) {
        return CompactHtml.of(Templates.html("page.jte", PageViews.of(result)));
    }
}
