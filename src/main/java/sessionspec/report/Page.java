package sessionspec.report;

import sessionspec.trace.Traceability;

/** The one HTML page: styles and script inlined, and nothing else admitted. */
final class Page {

    private Page() {}

    static Writing html(Traceability result) {
        return CompactMarkup.of(Templates.html("page.jte", PageViews.of(result)));
    }
}
