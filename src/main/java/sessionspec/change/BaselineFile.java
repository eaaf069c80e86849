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

    /** Holds a report against the one in a file. Never fails: what cannot be read is told in the answer. */
    public static Comparison compare(Path file, ComparedReport now) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return unreadable(file, "there is no such file", NAME_ANOTHER);
        } catch (IOException e) {
            return unreadable(file, Files.isDirectory(file) ? "it is a folder" : "it cannot be opened", NAME_ANOTHER);
        }
        try {
            return compare(file, bytes, now);
        } catch (JsonNodeException e) {
            return unreadable(file, "a part of it is missing: " + e.getOriginalMessage(), NAME_ANOTHER);
        } catch (JacksonException e) {
            return unreadable(file, "it is not JSON: " + e.getOriginalMessage(), NAME_ANOTHER);
        } catch (DateTimeException e) {
            return unreadable(file, "its time stamp is none", NAME_ANOTHER);
        }
    }

    private static Comparison compare(Path file, byte[] bytes, ComparedReport now) {
        JsonNode root = MAPPER.readTree(bytes);
        String format = root.path("format").asString("");
        if (format.isEmpty()) {
            return unreadable(file, "it is not the JSON of a report", NAME_ANOTHER);
        }
        if (!List.of(FORMAT, FirstFormat.NAME).contains(format)) {
            return unreadable(
                    file,
                    "it has the format " + format + ", and this program reads " + FirstFormat.NAME + " and " + FORMAT,
                    "Compare reports of one format: write the earlier one again from its commit with this program, or"
                            + " leave -Dbaseline out.");
        }
        JsonNode provenance = root.required("provenance");
        Comparison.Baseline baseline = new Comparison.Baseline(
                String.valueOf(file.getFileName()),
                Sha256.of(bytes),
                ComparedThing.text(provenance.required("commit")),
                Instant.parse(ComparedThing.text(provenance.required("generatedAt"))),
                ComparedThing.text(root.required("verdict")));
        JsonNode present = format.equals(FORMAT) ? root : FirstFormat.inPresentWords(root);
        return Comparison.of(baseline, new ComparedReport(present), now);
    }

    private static Comparison unreadable(Path file, String why, String remedy) {
        return new Comparison.Failed(new Problem(
                Problem.Kind.UNREADABLE,
                Place.of(file),
                "This report cannot be compared with the baseline: " + why + ".",
                remedy));
    }
}
