package sessionspec.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.catalogue.FindingSentence;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.change.Comparison;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.story.Story;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;
import sessionspec.evidence.Moment;
import sessionspec.report.link.Anchors;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.BoundaryRow.Side;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Language;
import sessionspec.trace.OpenQuestions;
import sessionspec.trace.Outline;
import sessionspec.trace.Provenance;
import sessionspec.trace.Rule;
import sessionspec.trace.RuleFault;
import sessionspec.trace.Status;
import sessionspec.trace.Step;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;
import sessionspec.trace.lasting.EffectiveLifetimes;
import sessionspec.trace.lasting.Showing;

/** Results to write reports from: verified, failing, filtered, empty, hostile and large. */
public final class Fixtures {

    static final String SIF = "features/sign-in-frequency/window.feature";
    static final String BRW = "features/browser-persistence/cookie.feature";

    /** As the model computes it, whatever a fixture has of rules. */
    private static final List<EffectiveLifetime> EFFECTIVE = EffectiveLifetimes.of(SessionModel.SOUND);

    private Fixtures() {}

    public static Traceability verified() {
        return result(
                Verdict.VERIFIED, FixtureCatalogue.documents(Status.VERIFIED, true, false), features(false), List.of());
    }

    public static Traceability withoutSources() {
        return result(
                Verdict.VERIFIED,
                FixtureCatalogue.documents(Status.VERIFIED, false, false),
                features(false),
                List.of());
    }

    public static Traceability failing() {
        List<Problem> problems = List.of(
                new Problem(
                        Problem.Kind.EXAMPLE_FAILED,
                        new Place(SIF, 31),
                        "The example SIF-1.not-prompted-within-the-hour failed: the user was prompted at 00:59.",
                        "Read the step's message in the report, then correct the rule or the core:\n  mvn verify -Dcucumber.filter.tags=@SIF-1"),
                new Problem(
                        Problem.Kind.CHANGED_IN_SUBSTANCE,
                        new Place("../sources/adaptive-session-lifetime.txt", 41),
                        "No statement claims this passage of CA; it stands next to CA-006.",
                        "Add it to features/catalogue/adaptive.yaml:\n  - id: CA-009\n    section: Devices and their tokens\n    says: (in your own words)\n    passages: [0a1b2c3d4e5f]"),
                new Problem(
                        Problem.Kind.CHANGED_IN_SUBSTANCE,
                        FixtureCatalogue.place("adaptive", 40),
                        "The passage that CA-006 restates is no longer in the document.",
                        "Compare the statement with the document and claim the passage that replaced it, or retire it."));
        return result(
                Verdict.NOT_VERIFIED, FixtureCatalogue.documents(Status.FAILED, true, true), features(true), problems);
    }

    public static Traceability filtered() {
        return result(
                Verdict.FILTERED, FixtureCatalogue.documents(Status.NOT_RUN, false, false), features(false), List.of());
    }

    public static Traceability empty() {
        return unreadable(new Problem(
                Problem.Kind.RUN_INCOMPLETE,
                new Place("features", 0),
                "There is nothing to run.",
                "Write a feature file."));
    }

    /** Nothing but problems. */
    public static Traceability unreadable(Problem... problems) {
        return new Traceability(
                Verdict.NOT_VERIFIED,
                false,
                false,
                new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Language.NONE,
                List.of(problems),
                new Comparison.None(),
                new Provenance(Instant.EPOCH, "no commit", "mvn verify", List.of(), List.of()));
    }

    /** So many features of one rule with so many examples each, all with a timeline. */
    public static Traceability large(int rules, int examples) {
        List<Feature> features = new ArrayList<>();
        for (int i = 1; i <= rules; i++) {
            String id = "BIG-" + i;
            List<Example> shown = new ArrayList<>();
            for (int j = 1; j <= examples; j++) {
                shown.add(example(
                        id, "Story " + j + " of rule " + i, 10 * j, Status.VERIFIED, Stories.outsideTheCycle()));
            }
            Rule rule = rule(
                    id,
                    "Rule " + i + " holds on every day of the week",
                    List.of("CA-005"),
                    List.of(),
                    List.of(),
                    List.of(),
                    shown);
            features.add(new Feature(
                    "BIG", "Feature " + i, "Made to be many.", "features/big/" + i + ".feature", List.of(rule)));
        }
        return result(Verdict.VERIFIED, FixtureCatalogue.documents(Status.VERIFIED, true, false), features, List.of());
    }

    /** So many rules of one example each: in turn they rest on CA, on TL, and on both. */
    static Traceability citing(int rules) {
        List<List<String>> statements = List.of(List.of("CA-005"), List.of("TL-001"), List.of("CA-005", "TL-001"));
        List<Rule> cited = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            String id = "CIT-" + (i + 1);
            Example shown = example(id, "Story of " + id, 10 * i, Status.VERIFIED, Stories.outsideTheCycle());
            cited.add(rule(
                    id,
                    "Rule " + i + " cites",
                    statements.get(i % 3),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(shown)));
        }
        Feature feature = new Feature("CIT", "Citations", "Made to cite.", "features/cited.feature", cited);
        return result(
                Verdict.VERIFIED,
                FixtureCatalogue.documents(Status.VERIFIED, true, false),
                List.of(feature),
                List.of());
    }

    static Traceability result(
            Verdict verdict, List<DocumentTrace> documents, List<Feature> features, List<Problem> problems) {
        boolean supplied =
                documents.stream().anyMatch(document -> document.drift().isPresent());
        boolean filtered = verdict == Verdict.FILTERED;
        List<Rule> rules =
                features.stream().flatMap(feature -> feature.rules().stream()).toList();
        return new Traceability(
                verdict,
                filtered,
                supplied,
                Totals.of(
                        documents,
                        rules,
                        OpenQuestions.of(
                                documents,
                                features,
                                FixtureCatalogue.interpretations(),
                                FixtureCatalogue.discrepancies())),
                documents.stream()
                        .map(document -> FixtureCatalogue.withRules(document, rules))
                        .toList(),
                problems.isEmpty() ? List.of() : List.of("a-sixth-document.html"),
                features,
                FixtureCatalogue.interpretations(),
                FixtureCatalogue.discrepancies(),
                FixtureCatalogue.glossary(),
                List.of(new FindingSentence("SIF-1", "given", "The user signed in", new Place(SIF, 1))),
                FixtureCatalogue.remarks(),
                FixtureCatalogue.retired(),
                supplied && !problems.isEmpty() ? FixtureCatalogue.suspects() : List.of(),
                List.of(Stories.PAUSE, Stories.LEAST, Stories.CYCLE, Stories.ROLLING, Stories.KMSI),
                Showing.added(EFFECTIVE, rules, FixtureCatalogue.interpretations()),
                language(),
                problems,
                new Comparison.None(),
                provenance());
    }

    private static Language language() {
        return new Language(
                List.of(new Language.Concept(
                        "The clock",
                        List.of(
                                new Language.Phrase(
                                        "it is {time}",
                                        "glue.ClockSteps.at(Instant)",
                                        "glue/ClockSteps.java:45",
                                        List.of("Given", "When"),
                                        12,
                                        2,
                                        Optional.of(new Language.Use(
                                                "it is 04:45", "SIF-1.prompted-when-exactly-one-hour-has-passed"))),
                                new Language.Phrase(
                                        "nothing is left",
                                        "glue.ClockSteps.nothing()",
                                        "",
                                        List.of(),
                                        0,
                                        0,
                                        Optional.empty())))),
                List.of(new Language.Value("time", List.of(), List.of("04:45"))));
    }

    static Provenance provenance() {
        return new Provenance(
                Instant.parse("2026-02-03T10:15:30Z"),
                "7b0e1f4c2d9a+",
                "mvn test -Dsources=../sources",
                List.of(new Provenance.Tool("Java", "17.0.15"), new Provenance.Tool("Cucumber", "7.34.3")),
                List.of(
                        new Provenance.Input("features/catalogue/adaptive.yaml", FixtureCatalogue.SHA),
                        new Provenance.Input(SIF, FixtureCatalogue.SHA)));
    }

    private static List<Feature> features(boolean broken) {
        Status status = broken ? Status.FAILED : Status.VERIFIED;
        Rule window = rule(
                "SIF-1",
                "A Primary Refresh Token satisfies sign-in frequency only while its last refresh lies within the period that the policy allows",
                List.of("CA-005"),
                List.of("INT-01", "INT-02"),
                List.of(Stories.WINDOW),
                boundary(),
                List.of(
                        example(
                                "SIF-1",
                                "A user who returns outside the refresh cycle starts a new hour",
                                14,
                                Status.VERIFIED,
                                Stories.outsideTheCycle()),
                        failed("SIF-1", "Not prompted within the hour", 31, status, Stories.boundary("00:59")),
                        example(
                                "SIF-1",
                                "Prompted when exactly one hour has passed",
                                38,
                                Status.VERIFIED,
                                Stories.boundary("01:00")),
                        example("SIF-1", "Prompted one minute later", 45, Status.VERIFIED, Stories.boundary("01:01")),
                        example(
                                "SIF-1",
                                "A prompt for work in the background waits for the user",
                                52,
                                Status.VERIFIED,
                                Stories.deferred()),
                        example(
                                "SIF-1",
                                "Twelve things happen within a quarter of an hour",
                                66,
                                Status.VERIFIED,
                                Stories.crowded())));
        Rule cycle = rule(
                "SIF-2",
                "Unlocking a joined device refreshes the token at most every four hours",
                List.of("CA-005", "CA-006"),
                List.of(),
                List.of(Stories.CYCLE, Stories.PAUSE),
                List.of(),
                List.of(example(
                        "SIF-2",
                        "The token is refreshed on the first unlock after four hours",
                        80,
                        Status.VERIFIED,
                        Stories.outsideTheCycle())));
        Rule rolling = rule(
                "SIF-3",
                "Unless configured otherwise, the window rolls over 90 days",
                List.of("CA-003"),
                List.of(),
                List.of(Stories.ROLLING),
                List.of(),
                List.of(example(
                        "SIF-3", "A week later nobody is prompted", 88, Status.VERIFIED, Stories.aWeekLater())));
        Rule limit = rule(
                "SIF-4",
                "No sign-in frequency is shorter than one hour",
                List.of("CA-004"),
                List.of(),
                List.of(Stories.LEAST),
                List.of(),
                outline());
        Rule cookie = rule(
                "BRW-1",
                "A remembered browser stays signed in for 180 days",
                List.of("TL-001"),
                List.of("DIS-01"),
                List.of(Stories.KMSI),
                List.of(),
                List.of(example("BRW-1", "Remembered for half a year", 8, Status.VERIFIED, Stories.halfAYear())));
        Rule retired = rule(
                "BRW-2",
                "Since 30 January 2021 nobody configures how long refresh tokens last",
                List.of("TL-002"),
                List.of(),
                List.of(),
                List.of(),
                List.of(example(
                        "BRW-2",
                        "The last day of configurable refresh tokens",
                        20,
                        Status.VERIFIED,
                        Stories.cutoff())));
        return List.of(
                new Feature(
                        "SIF",
                        "Sign-in frequency",
                        "An administrator decides how old a sign-in may be. The user is asked again when it is older,\nand not before. Sign-in frequency counts from the last refresh of the token.",
                        SIF,
                        List.of(window, cycle, rolling, limit)),
                new Feature(
                        "BRW",
                        "Browser persistence",
                        "What a browser keeps when it is told to remember.",
                        BRW,
                        List.of(cookie, retired)));
    }

    private static List<BoundaryRow> boundary() {
        List<BoundaryRow> rows = new ArrayList<>();
        String[] clocks = {"05:44", "05:45", "05:46"};
        for (Side side : Side.values()) {
            Finding finding = Stories.finding(
                    "SIF-1",
                    sessionspec.core.kernel.Answer.Kind.PROMPTED,
                    Stories.WINDOW,
                    Stories.at("04:45"),
                    Stories.at(clocks[side.ordinal()]));
            Moment moment =
                    Stories.judged(Stories.at(clocks[side.ordinal()]), Stories.Happening.ACCESS_REQUESTED, "", finding);
            rows.add(new BoundaryRow(side, finding, moment, "SIF-1.prompted-when-exactly-one-hour-has-passed"));
        }
        return rows;
    }

    static Rule rule(
            String id,
            String title,
            List<String> statements,
            List<String> judgements,
            List<Lifetime> lifetimes,
            List<BoundaryRow> boundary,
            List<Example> examples) {
        Status status =
                examples.stream().map(Example::status).max(Status::compareTo).orElse(Status.FAILED);
        return new Rule(
                id,
                title,
                id.equals("SIF-1")
                        ? "The age of the Primary Refresh Token decides, not the age of the first sign-in."
                        : "",
                id.startsWith("BRW") ? BRW : SIF,
                12,
                judgements.stream().filter(it -> it.startsWith("DIS")).toList(),
                statements,
                judgements.stream().filter(it -> it.startsWith("INT")).toList(),
                judgements.stream().filter(it -> it.startsWith("DIS")).toList(),
                status,
                lifetimes,
                examples.isEmpty()
                        ? RuleFault.UNTRIED
                        : new RuleFault(
                                Fault.Kind.SILENCED, List.of(examples.get(0).id()), examples.size(), List.of()),
                boundary,
                examples);
    }

    static Example example(String rule, String name, int line, Status status, List<Moment> moments) {
        List<String> proved = moments.stream()
                .flatMap(moment -> moment.decision().findings().stream())
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
        return new Example(
                rule + "." + Anchors.slug(name), name, line, status, proved, steps(""), moments, notes(moments));
    }

    /** With what was told, as far as there are words for it: under a policy of one hour. */
    private static Example.Notes notes(List<Moment> moments) {
        Policy policy = new Policy(1, new Target.Everything(), Optional.of(Duration.ofHours(1)), false);
        Stream<Event> told = moments.stream().map(Moment::event).filter(it -> !(it instanceof AccessRequested));
        Story story = new Story(Stream.concat(Stream.of(new Configured(Instant.EPOCH, policy)), told)
                .map(event -> new Story.Scene(event, List.of()))
                .toList());
        return new Example.Notes(0, "", List.of(), Optional.empty(), story);
    }

    /** The two rows of an outline. */
    private static List<Example> outline() {
        Outline outline = new Outline(
                "<minutes> minutes are <answer>",
                Map.of(1, "the administrator asks for <minutes> minutes, which are <answer>"),
                List.of("minutes", "answer", "reason"));
        return List.of(
                row(outline, 95, List.of("59", "refused", "one less"), Stories.tooShort()),
                row(outline, 96, List.of("60", "accepted", "the least"), Stories.aWeekLater()));
    }

    private static Example row(Outline outline, int line, List<String> cells, List<Moment> moments) {
        Example example =
                example("SIF-4", cells.get(0) + " minutes are " + cells.get(1), line, Status.VERIFIED, moments);
        return new Example(
                example.id(),
                example.name(),
                line,
                example.status(),
                example.provedBy(),
                List.of(step(
                        "When", "the administrator asks for [59 minutes], which are refused", List.of(), "passed", "")),
                moments,
                new Example.Notes(
                        90, "", List.of(), Optional.of(new Outline.Row(outline, cells)), Example.Notes.NONE.story()));
    }

    private static Example failed(String rule, String name, int line, Status status, List<Moment> moments) {
        Example example = example(rule, name, line, status, moments);
        if (status != Status.FAILED) {
            return example;
        }
        List<Step> steps = steps("Expected the user not to be prompted at 00:59,\nbut the answer was: prompt (SIF-1).");
        return new Example(example.id(), name, line, status, example.provedBy(), steps, moments, Example.Notes.NONE);
    }

    private static List<Step> steps(String failure) {
        boolean failed = !failure.isEmpty();
        return List.of(
                step(
                        "Given",
                        "a policy that requires sign-in every [1 hour] with",
                        List.of(List.of("app", "device"), List.of("SharePoint", "joined")),
                        "passed",
                        ""),
                step("And", "a user who signed in on a [joined] device at [00:00]", List.of(), "passed", ""),
                step("When", "the device is locked at [00:30] and unlocked at [04:45]", List.of(), "passed", ""),
                step("Then", "the user is not prompted at [04:45]", List.of(), failed ? "failed" : "passed", failure),
                step("And", "the user is prompted at [05:45]", List.of(), failed ? "skipped" : "passed", ""));
    }

    /** A step whose values stand in brackets. */
    static Step step(String keyword, String marked, List<List<String>> table, String status, String message) {
        List<Step.Value> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                start = text.length();
            } else if (c == ']') {
                values.add(new Step.Value(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return new Step(
                keyword,
                Step.Role.GIVEN,
                1,
                text.toString(),
                values,
                table,
                "",
                status,
                message,
                "sessionspec.glue.Steps.step()");
    }
}
