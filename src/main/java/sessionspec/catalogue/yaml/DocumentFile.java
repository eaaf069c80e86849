package sessionspec.catalogue.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;
import sessionspec.catalogue.Statement.Disposition;
import sessionspec.catalogue.Suggestion;

/** Binds the catalogue's file of one document. */
final class DocumentFile {

    private static final Pattern DOCUMENT_ID = Pattern.compile("(?!(?:INT|DIS)$)[A-Z]{2,5}");
    private static final Pattern FILE_STEM = Pattern.compile("[^/\\\\]+(?<!\\.(?:txt|md|markdown|html|htm))");
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern CLAIM = Pattern.compile("([0-9a-f]{12})(?:#([1-9][0-9]{0,3}))?");

    private final YamlFile file;

    DocumentFile(YamlFile file) {
        this.file = file;
    }

    /** The document; empty when the file does not even say which it is. */
    Optional<CataloguedDocument> read(Node root) {
        return YamlMapping.of(file, root, "document", "sections", "statements").flatMap(top -> {
            top.require("document");
            return top.node("document")
                    .flatMap(h -> YamlMapping.of(file, h, "id", "file", "title", "publisher", "url", "edition"))
                    .map(document -> document(document, top));
        });
    }

    private CataloguedDocument document(YamlMapping entry, YamlMapping top) {
        String id = entry.required(
                "id",
                DOCUMENT_ID,
                "is no id of a document.",
                "Write two to five capital letters, but neither INT nor DIS.");
        top.require("sections");
        List<Section> sections =
                top.nodes("sections").stream().flatMap(this::section).toList();
        top.require("statements");
        List<Statement> statements = top.mappings(
                        "statements", "id", "section", "says", "kind", "disposition", "reason", "passages")
                .flatMap(s ->
                        statement(s, id, sections.stream().map(Section::name).toList()))
                .toList();
        return new CataloguedDocument(
                id,
                entry.required(
                        "file",
                        FILE_STEM,
                        "should be a file name without folder and extension.",
                        "Write the name only, such as \"conditional-access\" for conditional-access.html."),
                entry.required("title"),
                entry.required("publisher"),
                entry.required("url", URL, "is no web address.", "Start it with https://."),
                entry.required("edition"),
                sections,
                statements,
                entry.place());
    }

    /** A heading, or a name of ours with the fingerprint of a heading that is too much of a sentence to repeat. */
    private Stream<Section> section(Node node) {
        if (node instanceof ScalarNode heading && !heading.getValue().isBlank()) {
            return Stream.of(Section.of(heading.getValue()));
        }
        return YamlMapping.of(file, node, "name", "fingerprint").stream()
                .map(entry -> new Section(
                        entry.required("name"),
                        entry.required(
                                "fingerprint",
                                FINGERPRINT,
                                "is no fingerprint of a section's heading.",
                                "Write 12 hex digits in lower case.")));
    }

    private Stream<Statement> statement(YamlMapping entry, String document, List<String> sections) {
        String id = DOCUMENT_ID.matcher(document).matches()
                ? entry.required(
                        "id",
                        Pattern.compile(document + "-[0-9]{3}"),
                        "is no id of a statement of " + document + ".",
                        "Write " + document + "- and three digits.")
                : entry.required("id");
        if (id.isEmpty()) {
            return Stream.empty();
        }
        String section = entry.text("section");
        if (!section.isEmpty() && !sections.contains(section)) {
            file.problem(
                    Problem.Kind.UNKNOWN_ID,
                    entry.placeOf("section"),
                    id + " stands in section \"" + section + "\", which is not among the sections."
                            + Suggestion.didYouMean(section, sections),
                    "Use a heading from \"sections\", or add it there in reading order.");
        }
        entry.require("kind");
        Statement statement = new Statement(
                id,
                section,
                entry.required("says"),
                entry.oneOf("kind", Statement.Kind.class, Statement.Kind.COMMENTARY),
                entry.oneOf("disposition", Disposition.class, Disposition.SPECIFIED),
                entry.text("reason"),
                claims(entry, id),
                entry.place());
        checkComplete(statement, entry);
        return Stream.of(statement);
    }

    private void checkComplete(Statement statement, YamlMapping entry) {
        boolean specified = statement.disposition() == Disposition.SPECIFIED;
        if (specified && !statement.reason().isEmpty()) {
            incomplete(
                    entry.placeOf("reason"),
                    statement.id() + " is specified and still has a reason.",
                    "Remove the reason, or say which disposition it is the reason for.");
        }
        if (!specified && statement.reason().isEmpty()) {
            incomplete(
                    entry.place(),
                    statement.id() + " is " + YamlMapping.written(statement.disposition()) + " without a reason.",
                    "Add a reason that a reviewer would accept.");
        }
        if (statement.passages().isEmpty() && statement.disposition() != Disposition.RETIRED) {
            incomplete(
                    entry.place(),
                    statement.id() + " claims no passage.",
                    "Add \"passages:\" with the fingerprint of each passage that it restates.");
        }
    }

    private List<Claim> claims(YamlMapping entry, String id) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (String written : entry.texts("passages")) {
            Matcher parts = CLAIM.matcher(written);
            entry.hold(
                    parts.matches(),
                    "passages",
                    "\"" + written + "\", a passage of " + id + ", is no fingerprint.",
                    "Write 12 hex digits in lower case, and #2 for the second equal passage of the section.");
            if (parts.matches()
                    && !claims.add(
                            new Claim(parts.group(1), parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2))))) {
                file.problem(
                        Problem.Kind.DUPLICATE_ID,
                        entry.placeOf("passages"),
                        id + " claims the passage " + written + " twice.",
                        "Remove one, or write #2 for the second equal passage of the section.");
            }
        }
        return List.copyOf(claims);
    }

    private void incomplete(Place place, String what, String remedy) {
        file.problem(Problem.Kind.STATEMENT_INCOMPLETE, place, what, remedy);
    }
}
