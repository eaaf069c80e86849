package sessionspec.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the {@code living-documentation.json} of an earlier report. */
public final class BaselineFile {

    /** The format that the report writes, and that is read like the first. */
    public static final String FORMAT = "session-lifetime-spec/2";

    private static final String NAME_ANOTHER =
            "Name the living-documentation.json of an earlier report with -Dbaseline=FILE, or leave the option out.";

    private static final JsonMapper MAPPER = new JsonMapper();

    private BaselineFile() {}

    /** Never fails: what cannot be read is told in the answer. */
    public static Earlier read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return unreadable(file, "there is no such file");
        } catch (IOException e) {
            return unreadable(file, Files.isDirectory(file) ? "it is a folder" : "it cannot be opened");
        }
        try {
            return read(file, bytes);
        } catch (JsonNodeException e) {
            return unreadable(file, "a part of it is missing: " + e.getOriginalMessage());
        } catch (JacksonException e) {
            return unreadable(file, "it is not JSON: " + e.getOriginalMessage());
        } catch (DateTimeException e) {
            return unreadable(file, "its time stamp is none");
        }
    }

    private static Earlier read(Path file, byte[] bytes) {
        JsonNode root = MAPPER.readTree(bytes);
        String format = root.path("format").asString("");
        if (format.isEmpty()) {
            return unreadable(file, "it is not the JSON of a report");
        }
        if (!List.of(FORMAT, FirstFormat.NAME).contains(format)) {
            return new Earlier.Unreadable(problem(
                    file,
                    "it has the format " + format + ", and this program reads " + FirstFormat.NAME + " and " + FORMAT,
                    "Compare reports of one format: write the earlier one again from its commit with this program, or"
                            + " leave -Dbaseline out."));
        }
        JsonNode provenance = root.required("provenance");
        Baseline baseline = new Baseline(
                String.valueOf(file.getFileName()),
                Sha256.of(bytes),
                ComparedThing.text(provenance.required("commit")),
                Instant.parse(ComparedThing.text(provenance.required("generatedAt"))),
                ComparedThing.text(root.required("verdict")));
        return new Earlier.Report(
                baseline, new ComparedReport(format.equals(FORMAT) ? root : FirstFormat.inPresentWords(root)));
    }

    private static Earlier unreadable(Path file, String why) {
        return new Earlier.Unreadable(problem(file, why, NAME_ANOTHER));
    }

    private static Problem problem(Path file, String why, String remedy) {
        return new Problem(
                Problem.Kind.UNREADABLE,
                Place.of(file),
                "This report cannot be compared with the baseline: " + why + ".",
                remedy);
    }
}
