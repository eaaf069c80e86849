package sessionspec.catalogue.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;
import sessionspec.catalogue.Statement.Disposition;
import sessionspec.catalogue.Suggestion;

/** The catalogue's file of one document, as it is written. */
record DocumentFile(Header document, List<Section> sections, List<Entry> statements) {

    private static final Pattern DOCUMENT_ID = Pattern.compile("(?!(?:INT|DIS)$)[A-Z]{2,5}");
    private static final Pattern FILE_STEM = Pattern.compile("[^/\\\\]+(?<!\\.(?:txt|md|markdown|html|htm))");
    private static final Pattern URL = Pattern.compile("https?://\\S+");

    private static final Pattern CLAIM = Pattern.compile("([0-9a-f]{12})(?:#([1-9][0-9]{0,3}))?");

    record Header(String id, String file, String title, String publisher, String url, String edition, Place place) {}

    record Entry(
            String id,
            Optional<String> section,
            String says,
            Statement.Kind kind,
            Optional<Disposition> disposition,
            Optional<String> reason,
            Optional<List<String>> passages,
            Place place) {}

    /** The document; where it has not the form that it should have is among the problems. */
    CataloguedDocument document(Problems problems) {
        return new Reading(problems, document).document(this);
    }

    /** Holds one document to the forms that ids, addresses and fingerprints have. */
    private record Reading(Problems problems, Header header) {

        CataloguedDocument document(DocumentFile file) {
            hold(
                    header.id(),
                    DOCUMENT_ID,
                    header.place(),
                    "is no id of a document",
                    "Write two to five capital letters, but neither INT nor DIS.");
            hold(
                    header.file(),
                    FILE_STEM,
                    header.place(),
                    "should be a file name without folder and extension",
                    "Write the name only, such as \"conditional-access\" for conditional-access.html.");
            hold(header.url(), URL, header.place(), "is no web address", "Start it with https://.");
            List<String> sections = file.sections().stream().map(Section::name).toList();
            return new CataloguedDocument(
                    header.id(),
                    header.file(),
                    header.title(),
                    header.publisher(),
                    header.url(),
                    header.edition(),
                    file.sections(),
                    file.statements().stream()
                            .map(it -> statement(it, sections))
                            .toList(),
                    List.of(),
                    header.place());
        }

        private Statement statement(Entry entry, List<String> sections) {
            if (DOCUMENT_ID.matcher(header.id()).matches()) {
                hold(
                        entry.id(),
                        Pattern.compile(header.id() + "-[0-9]{3}"),
                        entry.place(),
                        "is no id of a statement of " + header.id(),
                        "Write " + header.id() + "- and three digits.");
            }
            String section = entry.section().orElse("");
            if (!section.isEmpty() && !sections.contains(section)) {
                problems.add(
                        Problem.Kind.UNKNOWN_ID,
                        entry.place(),
                        entry.id() + " stands in section \"" + section + "\", which is not among the sections."
                                + Suggestion.didYouMean(section, sections),
                        "Use a heading from \"sections\", or add it there in reading order.");
            }
            Statement statement = new Statement(
                    entry.id(),
                    section,
                    entry.says(),
                    entry.kind(),
                    entry.disposition().orElse(Disposition.SPECIFIED),
                    entry.reason().orElse(""),
                    claims(entry),
                    entry.place());
            holdComplete(statement);
            return statement;
        }

        private void holdComplete(Statement statement) {
            boolean specified = statement.disposition() == Disposition.SPECIFIED;
            if (specified && !statement.reason().isEmpty()) {
                incomplete(
                        statement,
                        "is specified and still has a reason",
                        "Remove the reason, or say which disposition it is the reason for.");
            }
            if (!specified && statement.reason().isEmpty()) {
                incomplete(
                        statement,
                        "is " + Misread.written(statement.disposition()) + " without a reason",
                        "Add a reason that a reviewer would accept.");
            }
            if (statement.passages().isEmpty() && statement.disposition() != Disposition.RETIRED) {
                incomplete(
                        statement,
                        "claims no passage",
                        "Add \"passages:\" with the fingerprint of each passage that it restates.");
            }
        }

        private List<Claim> claims(Entry entry) {
            Set<Claim> claims = new LinkedHashSet<>();
            for (String written : entry.passages().orElse(List.of())) {
                Matcher parts = CLAIM.matcher(written);
                hold(
                        written,
                        CLAIM,
                        entry.place(),
                        "is no fingerprint of a passage of " + entry.id(),
                        "Write 12 hex digits in lower case, and #2 for the second equal passage of the section.");
                if (parts.matches()
                        && !claims.add(new Claim(
                                parts.group(1), parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2))))) {
                    problems.add(
                            Problem.Kind.DUPLICATE_ID,
                            entry.place(),
                            entry.id() + " claims the passage " + written + " twice",
                            "Remove one, or write #2 for the second equal passage of the section.");
                }
            }
            return List.copyOf(claims);
        }

        private void hold(String written, Pattern form, Place place, String otherwise, String remedy) {
            if (!form.matcher(written).matches()) {
                problems.add(Problem.Kind.UNREADABLE, place, "\"" + written + "\" " + otherwise, remedy);
            }
        }

        private void incomplete(Statement statement, String what, String remedy) {
            problems.add(Problem.Kind.STATEMENT_INCOMPLETE, statement.place(), statement.id() + " " + what, remedy);
        }
    }
}
