package sessionspec.report;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    /** As a browser without script reads a page; the parser is no good within noscript. */
    public static Document read(String page) {
        return Jsoup.parse(page.replaceAll("</?noscript>", ""));
    }
}
