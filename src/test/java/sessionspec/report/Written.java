package sessionspec.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import sessionspec.trace.Traceability;

/** What the outputs of a result hold, for tests to look at. */
final class Written {

    private Written() {}

    static String page(Traceability result) {
        return text(Page.html(result));
    }

    static String json(Traceability result) {
        return text(JsonReport.of(result));
    }

    static String text(Writing writing) {
        StringWriter text = new StringWriter();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
