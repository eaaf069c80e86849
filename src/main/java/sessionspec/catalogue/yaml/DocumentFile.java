package sessionspec.catalogue.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Set<String> KEYS = Set.of("document", "sections", "statements");
    private static final Set<String> DOCUMENT_KEYS = Set.of("id", "file", "title", "publisher", "url", "edition");
    private static final Set<String> STATEMENT_KEYS =
            Set.of("id", "section", "says", "kind", "disposition", "reason", "passages");

    private static final Pattern DOCUMENT_ID = Pattern.compile("[A-Z]{2,5}");
    private static final Pattern FILE_STEM = Pattern.compile("[^/\\\\]+(?<!\\.(?:txt|md|markdown|html|htm))");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern CLAIM = Pattern.compile("([0-9a-f]{12})(?:#([1-9][0-9]{0,3}))?");

    private final YamlFile file;

    DocumentFile(YamlFile file) {
        this.file = file;
    }

    /** The document; empty when the file does not even say which it is. */
    Optional<CataloguedDocument> read(Node root) {
        Optional<YamlMapping> top = YamlMapping.of(file, root, KEYS);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> header = top.get().node("document");
        if (header.isEmpty()) {
            top.get().missing("document", Problem.Kind.UNREADABLE);
        }
        return header.flatMap(h -> YamlMapping.of(file, h, DOCUMENT_KEYS)).map(d -> document(d, top.get()));
    }

    private CataloguedDocument document(YamlMapping entry, YamlMapping top) {
        String id = entry.required("id", Problem.Kind.UNREADABLE);
        if (!id.isEmpty()
                && (!DOCUMENT_ID.matcher(id).matches() || Set.of("INT", "DIS").contains(id))) {
            file.unreadable(
                    entry.placeOf("id"),
                    "\"" + id + "\" is no id of a document.",
                    "Write two to five capital letters, but neither INT nor DIS.");
        }
        String stem = entry.required("file", Problem.Kind.UNREADABLE);
        if (!stem.isEmpty() && !FILE_STEM.matcher(stem).matches()) {
            file.unreadable(
                    entry.placeOf("file"),
                    "\"" + stem + "\" should be a file name without folder and extension.",
                    "Write the name only, such as \"conditional-access\" for conditional-access.html.");
        }
        String url = entry.required("url", Problem.Kind.UNREADABLE);
        if (!url.isEmpty() && !url.matches("https?://\\S+")) {
            file.unreadable(entry.placeOf("url"), "\"" + url + "\" is no web address.", "Start it with https://.");
        }
        for (String key : List.of("sections", "statements")) {
            if (!top.has(key)) {
                top.missing(key, Problem.Kind.UNREADABLE);
            }
        }
        List<Section> sections = top.nodes("sections").stream()
                .flatMap(node -> section(node).stream())
                .toList();
        List<Statement> statements = top.nodes("statements").stream()
                .flatMap(n -> YamlMapping.of(file, n, STATEMENT_KEYS).stream())
                .flatMap(s ->
                        statement(s, id, sections.stream().map(Section::name).toList()).stream())
                .toList();
        return new CataloguedDocument(
                id,
                stem,
                entry.required("title", Problem.Kind.UNREADABLE),
                entry.required("publisher", Problem.Kind.UNREADABLE),
                url,
                entry.required("edition", Problem.Kind.UNREADABLE),
                sections,
                statements,
                entry.place());
    }

    /** A heading, or a name of ours with the fingerprint of a heading that is too much of a sentence to repeat. */
    private Optional<Section> section(Node node) {
        if (node instanceof ScalarNode heading && !heading.getValue().isBlank()) {
            return Optional.of(Section.of(heading.getValue()));
        }
        return YamlMapping.of(file, node, Set.of("name", "fingerprint")).map(entry -> {
            String fingerprint = entry.required("fingerprint", Problem.Kind.UNREADABLE);
            if (!fingerprint.isEmpty() && !FINGERPRINT.matcher(fingerprint).matches()) {
                file.unreadable(
                        entry.placeOf("fingerprint"),
                        "\"" + fingerprint + "\", the heading of a section, is no fingerprint.",
                        "Write 12 hex digits in lower case.");
            }
            return new Section(entry.required("name", Problem.Kind.UNREADABLE), fingerprint);
        });
    }

    private Optional<Statement> statement(YamlMapping entry, String document, List<String> sections) {
        String id = entry.required("id", Problem.Kind.UNREADABLE);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        boolean documentKnown = DOCUMENT_ID.matcher(document).matches();
        if (documentKnown && !id.matches(document + "-[0-9]{3}")) {
            file.unreadable(
                    entry.placeOf("id"),
                    "\"" + id + "\" is no id of a statement of " + document + ".",
                    "Write " + document + "- and three digits.");
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
        Disposition disposition = entry.oneOf("disposition", Disposition.class, Disposition.SPECIFIED);
        if (!entry.has("kind")) {
            entry.missing("kind", Problem.Kind.UNREADABLE);
        }
        Statement statement = new Statement(
                id,
                section,
                entry.required("says", Problem.Kind.UNREADABLE),
                entry.oneOf("kind", Statement.Kind.class, Statement.Kind.COMMENTARY),
                disposition,
                entry.text("reason"),
                claims(entry, id),
                entry.place());
        checkComplete(statement, entry);
        return Optional.of(statement);
    }

    private void checkComplete(Statement statement, YamlMapping entry) {
        String written = YamlMapping.written(statement.disposition());
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
                    statement.id() + " is " + written + " without a reason.",
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
            if (!parts.matches()) {
                file.unreadable(
                        entry.placeOf("passages"),
                        "\"" + written + "\", a passage of " + id + ", is no fingerprint.",
                        "Write 12 hex digits in lower case, and #2 for the second equal passage of the section.");
            } else if (!claims.add(
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
