package sessionspec.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.messages.RunWriter;
import sessionspec.messages.RunWriter.Told;
import sessionspec.trace.ProvenanceReader;
import sessionspec.trace.Run;
import sessionspec.trace.RunJoin;
import sessionspec.trace.RunReader;
import sessionspec.trace.Traceability;

/** Runs without a catalogue. */
final class Runs {

    private Runs() {}

    static Traceability of(RunWriter writer) {
        try {
            Path file = writer.to(Files.createTempFile("run", ".ndjson"));
            Run run = RunReader.read(List.of(file), Optional.empty(), bytes -> {});
            Files.delete(file);
            return RunJoin.of(
                    run,
                    new ProvenanceReader(Map.of("SOURCE_DATE_EPOCH", "1700000000"), InstantSource.system()).read(run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something of everything: two features, one example of each status, one tried again. */
    static Traceability mixed() {
        return of(new RunWriter()
                .feature(
                        "features/shop/cart.feature",
                        "The cart",
                        Told.of("", "Outside any rule", 3, "passed"),
                        Told.of("A cart keeps its lines", "A line is added", 9, "passed", "passed"),
                        Told.of("A cart keeps its lines", "A line is lost", 12, "passed", "failed", "skipped"),
                        Told.of("A cart keeps its lines", "Flaky", 18, "failed").again("passed"))
                .feature(
                        "features/shop/orders.feature",
                        "Orders",
                        Told.of("An order has a number", "Undefined", 5, "undefined"),
                        Told.of("An order has a number", "Pending", 8, "pending"),
                        Told.of("An order has a number", "Skipped", 11, "skipped"),
                        Told.of("An order has a number", "Left out", 14)));
    }

    static Traceability hostile() {
        String text = Hostile.TEXT;
        return of(new RunWriter()
                .feature(
                        "features/" + text.replace("\uD800", "") + ".feature",
                        text,
                        Told.of(text, text + Hostile.LONG, 3, "passed", "failed"),
                        Told.of(text, "]]></template><script>alert(4)</script>", 9, "passed"),
                        Told.of(text + "2", text, 12, "failed"),
                        Told.of("", "\t\n", 12, "failed"))
                .attachment("text/plain", "IDENTITY", text + Hostile.LONG)
                .feature("../../../etc/passwd", "../../x", Told.of("", "..", 1, "passed")));
    }
}
