package sessionspec.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.FindingSentence;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Remark;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Term;
import sessionspec.change.Aspect;
import sessionspec.change.Comparison;
import sessionspec.change.Comparison.Baseline;
import sessionspec.change.ReportChange;
import sessionspec.change.Subject;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.MarkedText;
import sessionspec.drift.Signal;
import sessionspec.drift.passage.Marks;
import sessionspec.drift.passage.Passage;
import sessionspec.evidence.Moment;
import sessionspec.report.Stories.Happening;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.Circumstances;
import sessionspec.trace.Citation;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Language;
import sessionspec.trace.ObservedLifetime;
import sessionspec.trace.Provenance;
import sessionspec.trace.Rule;
import sessionspec.trace.RuleFault;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Status;
import sessionspec.trace.Step;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;

/** A result in which every text means harm, ids are used twice, and one line is 100 kB long. */
public final class Hostile {

    static final String TEXT =
            "=<script>alert(1)</script></style><img src=x onerror=alert(2)>\"' onload='x \u202Egnp.exe\u202C \u0000\u0007"
                    + "\u0085\uFEFF\uD800 ${7*7} &amp; ]]> --> `";
    static final String LONG = "x".repeat(100_000);

    private Hostile() {}

    public static Traceability result() {
        Place place = new Place(TEXT, 1);
        Statement statement = new Statement(
                TEXT,
                TEXT,
                TEXT + LONG,
                Statement.Kind.LIMIT,
                Statement.Disposition.SPECIFIED,
                TEXT,
                List.of(new Statement.Claim(TEXT, 2)),
                place);
        StatementTrace trace = new StatementTrace(statement, Status.FAILED, List.of(TEXT));
        CataloguedDocument document = new CataloguedDocument(
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                "javascript:alert(3)",
                TEXT,
                List.of(Section.of(TEXT)),
                List.of(statement),
                List.of(),
                place);
        Passage passage = new Passage(TEXT, TEXT + LONG, TEXT, 1, 1, Marks.NONE);
        DocumentDrift drift = new DocumentDrift(
                TEXT,
                place,
                TEXT,
                TEXT,
                true,
                List.of(new DocumentDrift.ClaimedPassage(
                        passage, passage.marks().furniture(), List.of(), List.of())),
                List.of(change(passage)));
        Rule rule = rule();
        DocumentTrace documentTrace = new DocumentTrace(
                document, List.of(trace, trace), Optional.of(drift), List.of(traced(change(passage), statement, rule)));
        return new Traceability(
                Verdict.NOT_VERIFIED,
                false,
                true,
                new Totals(2, 1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 1, 1),
                List.of(documentTrace, documentTrace),
                List.of(TEXT),
                List.of(
                        new Feature(TEXT, TEXT, TEXT, TEXT, List.of(rule, rule)),
                        new Feature("", "", "", "", List.of())),
                List.of(interpretation()),
                List.of(new Discrepancy(
                        TEXT, TEXT, List.of(new Discrepancy.Side(TEXT, TEXT)), TEXT, TEXT, List.of(TEXT), place)),
                List.of(
                        new Term(
                                TEXT,
                                Optional.of(List.of(TEXT)),
                                Optional.of(List.of(TEXT)),
                                Optional.of(List.of(TEXT)),
                                Optional.of(true),
                                TEXT,
                                place),
                        new Term(
                                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", place)),
                List.of(new FindingSentence(TEXT, "given", TEXT, place)),
                List.of(new Remark(TEXT, Optional.of(List.of(TEXT)), Optional.of(TEXT), place)),
                List.of(new Retired(TEXT, TEXT, TEXT, place)),
                List.of(new SuspectCitation(
                        new Citation(TEXT, TEXT, TEXT, false, TEXT, TEXT, place),
                        SuspectCitation.Why.NEVER_REVIEWED,
                        false,
                        Optional.empty())),
                List.of(lifetime()),
                List.of(effective()),
                language(),
                List.of(new Problem(Problem.Kind.EXAMPLE_FAILED, place, TEXT + LONG, TEXT + "\n" + LONG)),
                hostileChanges(),
                new Provenance(
                        Instant.EPOCH,
                        TEXT,
                        TEXT + LONG,
                        List.of(new Provenance.Tool(TEXT, TEXT)),
                        List.of(new Provenance.Input(TEXT, TEXT))));
    }

    private static Interpretation interpretation() {
        return new Interpretation(TEXT, TEXT, TEXT, TEXT, List.of(TEXT, "nowhere"), new Place(TEXT, 1));
    }

    private static EffectiveLifetime effective() {
        EffectiveLifetime.Turn turn = new EffectiveLifetime.Turn(
                Duration.ofHours(1),
                true,
                Answer.Kind.UNSAID,
                List.of(lifetime()),
                List.of(TEXT),
                List.of(TEXT),
                Optional.of(TEXT));
        return new EffectiveLifetime(
                ObservedLifetime.Side.ADFS_TOKEN,
                new Circumstances.AtAdfs(Situation.Servers.WINDOWS_SERVER_2016, Device.Join.JOINED, Situation.Keep.OFF),
                List.of(turn),
                List.of());
    }

    private static ChangeTrace traced(DocumentChange change, Statement statement, Rule rule) {
        return new ChangeTrace(
                change,
                List.of(statement),
                List.of(rule),
                List.of(interpretation()),
                rule.lifetimes(),
                TEXT,
                Stream.of(ChangeTrace.Task.Kind.values())
                        .map(kind -> new ChangeTrace.Task(kind, TEXT))
                        .toList());
    }

    private static DocumentChange change(Passage passage) {
        MarkedText text =
                new MarkedText(List.of(new MarkedText.Part(TEXT, true), new MarkedText.Part(LONG, false)), true);
        return new DocumentChange(
                ChangeKind.DISPUTED,
                false,
                List.of(new Signal(Signal.Aspect.NAME, List.of(TEXT), List.of(TEXT))),
                TEXT,
                List.of(),
                List.of(passage),
                Optional.of(text),
                Optional.of(text),
                List.of(TEXT),
                TEXT);
    }

    private static Language language() {
        Language.Phrase phrase = new Language.Phrase(
                TEXT + "{x}", TEXT, TEXT, List.of(TEXT), 1, 1, Optional.of(new Language.Use(TEXT, TEXT)));
        return new Language(
                List.of(new Language.Concept(TEXT, List.of(phrase, phrase))),
                List.of(new Language.Value("x", List.of(TEXT), List.of(TEXT + LONG))));
    }

    private static Lifetime lifetime() {
        return new Lifetime(TEXT, Duration.ofDays(365_000), TEXT, Lifetime.Kind.FIXED, Origin.ASSUMED);
    }

    private static Comparison hostileChanges() {
        Baseline baseline = new Baseline(TEXT, TEXT, TEXT, Instant.EPOCH, TEXT);
        List<ReportChange> changes = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            for (ReportChange.Kind kind : ReportChange.Kind.values()) {
                String at = subject == Subject.DECISION ? "1970-01-01T00:00:00Z#2" : "";
                List<ReportChange.Difference> differences = kind != ReportChange.Kind.CHANGED
                        ? List.of()
                        : List.of(
                                new ReportChange.Difference(Aspect.WORDING, List.of(TEXT), List.of(TEXT + LONG)),
                                new ReportChange.Difference(Aspect.STEPS, List.of(), List.of(TEXT, LONG)),
                                new ReportChange.Difference(Aspect.CLAIMS, List.of(), List.of()));
                changes.add(
                        new ReportChange(subject, TEXT, at, kind, TEXT + LONG, List.of(TEXT, "nowhere"), differences));
            }
        }
        return new Comparison.Made(baseline, changes);
    }

    private static Rule rule() {
        Instant at = Stories.at("10:00");
        List<Moment> moments = List.of(
                Stories.judged(
                        Stories.at("09:00"),
                        Happening.ACCESS_REQUESTED,
                        TEXT + LONG,
                        Stories.finding(TEXT, Answer.Kind.DEFERRED, lifetime(), at, at)),
                Stories.judged(
                        at,
                        Happening.ACCESS_REQUESTED,
                        TEXT,
                        Stories.finding(TEXT, Answer.Kind.REFUSED, new Arithmetic.Cutoff(TEXT + LONG, at, at, TEXT)),
                        Stories.finding(TEXT, Answer.Kind.PROMPTED, lifetime(), at, at)));
        Step step = new Step(
                TEXT,
                Step.Role.THEN,
                1,
                TEXT + LONG,
                List.of(new Step.Value(0, 20), new Step.Value(10, 30), new Step.Value(40, 999_999)),
                List.of(List.of(TEXT, LONG)),
                TEXT + "\n" + LONG,
                TEXT,
                TEXT + "\n" + LONG,
                TEXT);
        Example example =
                new Example(TEXT, TEXT, 1, Status.FAILED, List.of(TEXT), List.of(step), moments, Example.Notes.NONE);
        BoundaryRow row = new BoundaryRow(
                BoundaryRow.Side.AT,
                Stories.finding(TEXT, Answer.Kind.PROMPTED, lifetime(), at, at),
                moments.get(0),
                TEXT);
        return new Rule(
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                1,
                List.of(TEXT),
                List.of(TEXT),
                List.of(TEXT),
                List.of(TEXT),
                Status.FAILED,
                List.of(lifetime()),
                new RuleFault(Fault.Kind.FORCED, List.of(TEXT), 1, List.of(TEXT)),
                List.of(row),
                List.of(example));
    }
}
