package sessionspec.report;

import java.nio.file.Path;

/** Writes the fixtures' reports into a folder, to be looked at. */
final class Sample {

    private Sample() {}

    public static void main(String[] args) throws ReportException {
        Path folder = Path.of(args[0]);
        Reports.write(Fixtures.verified(), folder.resolve("verified"));
        Reports.write(Fixtures.failing(), folder.resolve("failing"));
        Reports.write(Fixtures.filtered(), folder.resolve("filtered"));
        Reports.write(Fixtures.empty(), folder.resolve("empty"));
        Reports.write(Fixtures.large(30, 5), folder.resolve("large"));
    }
}
