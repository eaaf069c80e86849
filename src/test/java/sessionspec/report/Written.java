package sessionspec.report;

import java.nio.charset.StandardCharsets;
import sessionspec.report.html.Page;
import sessionspec.report.json.JsonReport;
import sessionspec.trace.Traceability;

/** What the outputs of a result hold, for tests to look at. */
public final class Written {

    private Written() {}

    public static String page(Traceability result) {
        return Page.html(result);
    }

    public static String json(Traceability result) {
        return new String(JsonReport.of(result), StandardCharsets.UTF_8);
    }
}
