package sessionspec.report;

import sessionspec.trace.Traceability;

/** What the outputs of a result hold, for tests to look at. */
final class Written {

    private Written() {}

    static String page(Traceability result) {
        return Page.html(result);
    }

    static String json(Traceability result) {
        return JsonReport.of(result);
    }
}
