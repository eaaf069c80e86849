package sessionspec.report;

import sessionspec.trace.Traceability;

/** The one HTML page: styles and script inlined, and nothing else admitted. */
final class Page {

    private Page() {}

    static String html(Traceability result) {
        return CompactMarkup.without(
                result.verdict().ofRun()
                        ? Templates.html("run.jte", RunViews.onePage(result))
                        : Templates.html("page.jte", PageViews.of(result, Shells.page())));
    }
}
