package sessionspec.change;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the {@code living-documentation.json} of an earlier report. What the file has beyond what is compared does not
 * matter; what it lacks does.
 */
public final class BaselineFile {

    /** The format that is read, and that the report writes. */
    public static final String FORMAT = "session-lifetime-spec/1";

    private static final String NAME_ANOTHER =
            "Name the living-documentation.json of an earlier report with -Dbaseline=FILE, or leave the option out.";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private record Root(Provenance provenance) {}

    private record Provenance(String generatedAt, String commit) {}

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
        } catch (JacksonException e) {
            return unreadable(file, "it is not JSON, or a part of it is missing: " + e.getOriginalMessage());
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
        if (!format.equals(FORMAT)) {
            return new Earlier.Unreadable(problem(
                    file,
                    "it has the format " + format + ", and this program reads " + FORMAT,
                    "Compare reports of one format: write the earlier one again from its commit with this program, or"
                            + " leave -Dbaseline out."));
        }
        Provenance provenance = MAPPER.treeToValue(root, Root.class).provenance();
        // Earlier reports of this format have interpretations without a subject.
        root.path("interpretations").forEach(it -> {
            if (it instanceof ObjectNode interpretation) {
                interpretation.putIfAbsent("about", interpretation.nullNode());
            }
        });
        Snapshot snapshot = MAPPER.treeToValue(root, Snapshot.class);
        String name = String.valueOf(file.getFileName());
        return new Earlier.Report(
                new Baseline(
                        name,
                        sha256(bytes),
                        provenance.commit(),
                        Instant.parse(provenance.generatedAt()),
                        snapshot.verdict()),
                snapshot);
    }

    private static Earlier unreadable(Path file, String why) {
        return new Earlier.Unreadable(problem(file, why, NAME_ANOTHER));
    }

    private static Problem problem(Path file, String why, String remedy) {
        return new Problem(
                Problem.Kind.UNREADABLE,
                new Place(file.toString().replace('\\', '/'), 0),
                "This report cannot be compared with the baseline: " + why + ".",
                remedy);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
