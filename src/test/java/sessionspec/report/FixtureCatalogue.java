package sessionspec.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Remark;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;
import sessionspec.catalogue.Statement.Disposition;
import sessionspec.catalogue.Statement.Kind;
import sessionspec.catalogue.Term;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.MarkedText;
import sessionspec.drift.Signal;
import sessionspec.drift.passage.Marks;
import sessionspec.drift.passage.Passage;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.Citation;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Status;
import sessionspec.trace.SuspectCitation;

/** Two invented documents about two invented controls, and what people decided about them. */
final class FixtureCatalogue {

    static final String SHA = "3f1c9a7be2".repeat(7).substring(0, 64);

    private FixtureCatalogue() {}

    static Place place(String file, int line) {
        return new Place("features/catalogue/" + file + ".yaml", line);
    }

    static Statement statement(String id, String section, String says, Kind kind, Disposition disposition) {
        String reason = switch (disposition) {
            case SPECIFIED -> "";
            case INFORMATIVE -> "It says why the setting exists; nothing that can be observed follows.";
            case BOILERPLATE -> "A label of the page.";
            case NOT_MODELLED -> "It concerns how a client stores files, which this model has no place for.";
            case RETIRED -> "The document dropped it in its last edition.";
        };
        String fingerprint = String.format("%012x", (id.hashCode() & 0xFFFFFFFFL) * 2654435761L)
                .substring(0, 12);
        return new Statement(
                id,
                section,
                says,
                kind,
                disposition,
                reason,
                List.of(new Claim(fingerprint, 1)),
                place("adaptive", 12));
    }

    static StatementTrace trace(Statement statement, Status status, String... rules) {
        return new StatementTrace(statement, status, List.of(rules));
    }

    static List<StatementTrace> adaptive(Status first) {
        return List.of(
                trace(
                        statement(
                                "CA-001",
                                "",
                                "Page header of the publisher.",
                                Kind.NAVIGATION,
                                Disposition.BOILERPLATE),
                        Status.BOILERPLATE),
                trace(
                        statement(
                                "CA-002",
                                "How often to ask",
                                "Asking too often teaches people to answer without reading.",
                                Kind.COMMENTARY,
                                Disposition.INFORMATIVE),
                        Status.INFORMATIVE),
                trace(
                        statement(
                                "CA-003",
                                "How often to ask",
                                "Unless configured otherwise, the window is 90 days and rolls with every use.",
                                Kind.DEFAULT,
                                Disposition.SPECIFIED),
                        Status.VERIFIED,
                        "SIF-3"),
                trace(
                        statement(
                                "CA-004",
                                "How often to ask",
                                "The least value that an administrator can set is one hour.",
                                Kind.LIMIT,
                                Disposition.SPECIFIED),
                        Status.VERIFIED,
                        "SIF-4"),
                trace(
                        statement(
                                "CA-005",
                                "Devices and their tokens",
                                "A Primary Refresh Token meets the policy while its last refresh is more recent than the window is long.",
                                Kind.CONDITION,
                                Disposition.SPECIFIED),
                        first,
                        "SIF-1",
                        "SIF-2"),
                trace(
                        statement(
                                "CA-006",
                                "Devices and their tokens",
                                "Unlocking a joined device refreshes the token, at most every four hours.",
                                Kind.EFFECT,
                                Disposition.SPECIFIED),
                        Status.VERIFIED,
                        "SIF-2"),
                trace(
                        statement(
                                "CA-007",
                                "Devices and their tokens",
                                "Office clients keep a copy of the file that is open.",
                                Kind.EFFECT,
                                Disposition.NOT_MODELLED),
                        Status.NOT_MODELLED),
                trace(
                        statement(
                                "CA-008",
                                "Devices and their tokens",
                                "An earlier edition named a window of 14 days.",
                                Kind.DEFAULT,
                                Disposition.RETIRED),
                        Status.RETIRED));
    }

    static List<StatementTrace> browser() {
        return List.of(
                trace(
                        statement(
                                "TL-001",
                                "Cookies that stay",
                                "A browser that was told to remember keeps its cookie for 180 days.",
                                Kind.DEFAULT,
                                Disposition.SPECIFIED),
                        Status.VERIFIED,
                        "BRW-1"),
                trace(
                        statement(
                                "TL-002",
                                "Cookies that stay",
                                "Since the end of January 2021 the lifetime of refresh tokens cannot be configured.",
                                Kind.EXCEPTION,
                                Disposition.SPECIFIED),
                        Status.VERIFIED,
                        "BRW-2"),
                trace(
                        statement(
                                "TL-003",
                                "See also",
                                "Links to other pages.",
                                Kind.NAVIGATION,
                                Disposition.BOILERPLATE),
                        Status.BOILERPLATE));
    }

    static CataloguedDocument document(String id, String file, String title, List<StatementTrace> statements) {
        List<Statement> plain =
                statements.stream().map(StatementTrace::statement).toList();
        List<Section> sections = plain.stream()
                .map(Statement::section)
                .filter(s -> !s.isEmpty())
                .distinct()
                .map(Section::of)
                .toList();
        return new CataloguedDocument(
                id,
                file,
                title,
                "Example Publisher",
                "https://docs.example.org/" + file,
                id.equals("CA") ? "2025-11-04" : "prints no date",
                sections,
                plain,
                List.of(),
                place(file, 1));
    }

    /** A copy, two words of which are glued, in which every passage is claimed, or one that has a new passage and lacks an old one. */
    static DocumentDrift drift(CataloguedDocument document, boolean changed) {
        List<ClaimedPassage> passages = new java.util.ArrayList<>();
        int line = 3;
        for (Statement statement : document.statements()) {
            if (statement.disposition() == Disposition.RETIRED
                    || (changed && statement.id().equals("CA-006"))) {
                continue;
            }
            Passage passage = new Passage(
                    statement.section(),
                    "Here stands, in the words of "
                            + (statement.id().equals("CA-005") ? "thepublisher" : "the publisher") + ", what "
                            + statement.id() + " restates.",
                    statement.passages().get(0).fingerprint(),
                    1,
                    line,
                    Marks.NONE);
            passages.add(new ClaimedPassage(passage, passage.marks().furniture(), List.of(), List.of(statement.id())));
            line += 2;
        }
        List<DocumentChange> changes = List.of();
        if (changed) {
            Passage added = new Passage(
                    "Devices and their tokens",
                    "A sentence that was not there before, about six hours.",
                    "0a1b2c3d4e5f",
                    1,
                    41,
                    Marks.NONE);
            passages.add(5, new ClaimedPassage(added, added.marks().furniture(), List.of(), List.of()));
            Statement lost = document.statements().get(5);
            changes = List.of(
                    reworded(document.statements().get(3)),
                    added(added),
                    removed(lost),
                    styled(document.statements().get(4)));
        }
        return new DocumentDrift(
                document.id(),
                new Place("../sources/" + document.file() + ".txt", 0),
                SHA,
                "2026-01-31",
                true,
                passages,
                changes);
    }

    private static DocumentChange reworded(Statement statement) {
        return new DocumentChange(
                ChangeKind.SUBSTANCE,
                false,
                List.of(new Signal(Signal.Aspect.NUMBER, List.of("5"), List.of("10"))),
                statement.section(),
                List.of(indexed(statement)),
                List.of(new Passage(statement.section(), "Ten minutes.", "1a1b2c3d4e5f", 1, 9, Marks.NONE)),
                Optional.of(new MarkedText(
                        List.of(new MarkedText.Part("5", true), new MarkedText.Part(" minutes …", false)), false)),
                Optional.of(new MarkedText(
                        List.of(new MarkedText.Part("Ten", true), new MarkedText.Part(" minutes.", false)), true)),
                List.of(statement.id()),
                "");
    }

    private static DocumentChange styled(Statement statement) {
        MarkedText same = new MarkedText(List.of(new MarkedText.Part("As before.", false)), true);
        return new DocumentChange(
                ChangeKind.EDITORIAL,
                false,
                List.of(Signal.of(Signal.Aspect.STYLE)),
                statement.section(),
                List.of(indexed(statement)),
                List.of(new Passage(statement.section(), "As before.", "2a1b2c3d4e5f", 1, 11, Marks.NONE)),
                Optional.of(same),
                Optional.of(same),
                List.of(statement.id()),
                "");
    }

    private static DocumentChange added(Passage added) {
        return new DocumentChange(
                ChangeKind.SUBSTANCE,
                false,
                List.of(Signal.of(Signal.Aspect.ADDED)),
                added.section(),
                List.of(),
                List.of(added),
                Optional.empty(),
                Optional.of(new MarkedText(List.of(new MarkedText.Part(added.text(), true)), true)),
                List.of(),
                "CA-006");
    }

    private static DocumentChange removed(Statement lost) {
        return new DocumentChange(
                ChangeKind.SUBSTANCE,
                false,
                List.of(Signal.of(Signal.Aspect.REMOVED)),
                lost.section(),
                List.of(indexed(lost)),
                List.of(),
                Optional.of(new MarkedText(List.of(new MarkedText.Part("… not …", true)), false)),
                Optional.empty(),
                List.of(lost.id()),
                "CA-005");
    }

    private static IndexedPassage indexed(Statement statement) {
        return new IndexedPassage(
                statement.section(),
                statement.passages().get(0),
                "",
                "",
                0,
                "",
                "=not",
                new Place("features/catalogue/passages/adaptive.tsv", 7));
    }

    static List<DocumentTrace> documents(Status first, boolean supplied, boolean changed) {
        List<StatementTrace> adaptive = adaptive(first);
        List<StatementTrace> browser = browser();
        CataloguedDocument ca = document("CA", "adaptive-session-lifetime", "Adaptive session lifetime", adaptive);
        CataloguedDocument tl = document("TL", "configurable-lifetimes", "Lifetimes that can be configured", browser);
        return List.of(
                traced(ca, adaptive, supplied ? Optional.of(drift(ca, changed)) : Optional.empty()),
                traced(tl, browser, supplied ? Optional.of(drift(tl, false)) : Optional.empty()));
    }

    private static DocumentTrace traced(
            CataloguedDocument document, List<StatementTrace> statements, Optional<DocumentDrift> drift) {
        List<ChangeTrace> changes = drift.map(DocumentDrift::changes).orElse(List.of()).stream()
                .map(change -> new ChangeTrace(
                        change,
                        statements.stream()
                                .map(StatementTrace::statement)
                                .filter(it -> change.statements().contains(it.id()))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        tasks(change)))
                .toList();
        return new DocumentTrace(document, statements, drift, changes);
    }

    /** The same, its changes with those that cite their statements. */
    static DocumentTrace withRules(DocumentTrace document, List<Rule> rules) {
        return new DocumentTrace(
                document.document(),
                document.statements(),
                document.drift(),
                document.changes().stream()
                        .map(it -> new ChangeTrace(
                                it.change(),
                                it.statements(),
                                rules.stream()
                                        .filter(rule -> rule.statements().stream()
                                                .anyMatch(it.change().statements()::contains))
                                        .toList(),
                                judgementsOn(it.change()),
                                it.outdated(),
                                it.stood(),
                                it.tasks()))
                        .toList());
    }

    private static List<Judgement> judgementsOn(DocumentChange change) {
        return discrepancies().stream()
                .filter(it ->
                        it.sides().stream().anyMatch(side -> change.statements().contains(side.statement())))
                .map(Judgement.class::cast)
                .toList();
    }

    private static List<ChangeTrace.Task> tasks(DocumentChange change) {
        return change.isGrave()
                ? List.of(
                        new ChangeTrace.Task(ChangeTrace.Task.Kind.DECIDE, "Look at it."),
                        new ChangeTrace.Task(
                                ChangeTrace.Task.Kind.RUN,
                                "accept --sources DIR " + String.join(" ", change.statements())))
                : List.of();
    }

    static List<SuspectCitation> suspects() {
        Citation citation =
                new Citation("SIF-1", "Title", "CA-006", false, "0011", "2233", new Place(Fixtures.SIF, 12));
        return List.of(new SuspectCitation(citation, SuspectCitation.Why.DOCUMENT_CHANGED, false, Optional.empty()));
    }

    static List<Interpretation> interpretations() {
        return List.of(
                new Interpretation(
                        "INT-01",
                        "What holds at the last instant of a period",
                        "A period has ended at its last instant.",
                        "The worked example of CA-005 asks again when exactly one hour has passed.",
                        List.of("SIF-1.prompted-when-exactly-one-hour-has-passed"),
                        place("interpretations", 3)),
                new Interpretation(
                        "INT-02",
                        "What unlocking the device is a use of",
                        "Unlocking counts as use of the device, not of an application.",
                        "No document says so; it is the reading under which the worked examples agree.",
                        List.of("SIF-1.a-user-who-returns-outside-the-refresh-cycle-starts-a-new-hour"),
                        place("interpretations", 9)));
    }

    static List<Discrepancy> discrepancies() {
        return List.of(new Discrepancy(
                "DIS-01",
                "How long a remembered browser is remembered",
                List.of(
                        new Discrepancy.Side("TL-001", "The cookie lasts 180 days."),
                        new Discrepancy.Side("CA-003", "Nothing lasts longer than the rolling window of 90 days.")),
                "The cookie lasts 180 days; the window is judged apart from it.",
                "They are about different things: the cookie carries the session, the window judges its age.",
                List.of("BRW-1.remembered-for-half-a-year"),
                place("discrepancies", 3)));
    }

    static List<Term> glossary() {
        return List.of(
                new Term(
                        "Primary Refresh Token",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "The token of a device, from which apps get theirs. Short: PRT.",
                        place("glossary", 2)),
                new Term(
                        "sign-in frequency",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "How old a sign-in may be before the user is asked again.",
                        place("glossary", 4)),
                new Term(
                        "unspecified",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "What this model answers where no document says anything; see INT-02.",
                        place("glossary", 6)));
    }

    /** Those of the catalogue, without which answers have no words of their own. */
    static List<Remark> remarks() {
        return CatalogueLoader.load(Path.of("features/catalogue")).remarks();
    }

    static List<Retired> retired() {
        return List.of(new Retired(
                "INT-03",
                "A window of two weeks applied by default.",
                "The document dropped it.",
                place("retired", 1)));
    }
}
