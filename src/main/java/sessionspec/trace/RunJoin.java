package sessionspec.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.change.Comparison;

/**
 * The result of a run without a catalogue: what is written and how it went, no more. Nothing is verified by it, because
 * nothing says what its examples ought to prove.
 */
public final class RunJoin {

    private static final Set<Status> GOOD = Set.of(Status.PASSED, Status.SKIPPED, Status.NOT_RUN);

    /** Of the part of a name that goes into a permalink. */
    private static final int LONGEST = 100;

    private final PageNames pages;
    private final ExampleIds ids = new ExampleIds(new Problems());

    private RunJoin(PageNames pages) {
        this.pages = pages;
    }

    public static Traceability of(Run run, Provenance provenance) {
        List<RunFeature> written = run.features();
        RunJoin join =
                new RunJoin(new PageNames(written.stream().map(RunFeature::file).toList()));
        List<Feature> features = written.stream().map(join::feature).toList();
        List<Rule> rules = features.stream().flatMap(it -> it.rules().stream()).toList();
        return new Traceability(
                verdict(rules, run.problems()),
                run.complete() && statuses(rules).anyMatch(status -> status == Status.NOT_RUN),
                false,
                Totals.of(List.of(), rules),
                List.of(),
                List.of(),
                features,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                run.problems(),
                new Comparison.None(),
                provenance);
    }

    private static Verdict verdict(List<Rule> rules, List<Problem> problems) {
        boolean good = problems.isEmpty() && statuses(rules).allMatch(GOOD::contains);
        return good ? Verdict.PASSED : Verdict.FAILED;
    }

    private static Stream<Status> statuses(List<Rule> rules) {
        return rules.stream().flatMap(rule -> rule.examples().stream()).map(Example::status);
    }

    private Feature feature(RunFeature feature) {
        String page = pages.of(feature.file());
        List<Rule> rules = new ArrayList<>();
        if (!feature.outside().isEmpty()) {
            Place nowhere = new Place(feature.file(), 0);
            rules.add(
                    rule(new RunRule("", "", nowhere, List.of(), feature.outside(), List.of()), feature.file(), page));
        }
        feature.rules().forEach(rule -> rules.add(rule(rule, feature.file(), page)));
        return new Feature("", feature.name(), feature.description(), feature.file(), rules, feature.tags());
    }

    private Rule rule(RunRule rule, String file, String page) {
        List<Example> examples = rule.examples().stream()
                .map(example -> example(example, file, page))
                .toList();
        return new Rule(
                "",
                rule.title(),
                rule.description(),
                file,
                rule.place().line(),
                List.of(),
                List.of(),
                List.of(),
                examples.isEmpty()
                        ? Status.NOT_RUN
                        : Gravity.gravest(examples.stream().map(Example::status)),
                List.of(),
                List.of(),
                examples,
                rule.tags().stream().map(tag -> "@" + tag.name()).toList());
    }

    private Example example(RunExample example, String file, String page) {
        return new Example(
                ids.take(page, head(example.name()), new Place(file, example.line())),
                example.name(),
                example.line(),
                status(example),
                List.of(),
                example.steps(),
                List.of(),
                example.notes());
    }

    /** Names are as long as people write them, addresses are not. */
    private static String head(String name) {
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    /** An example without steps ran, but there was nothing to run. */
    private static Status status(RunExample example) {
        if (!example.ran() || example.steps().isEmpty()) {
            return Status.NOT_RUN;
        }
        return Gravity.gravest(example.steps().stream().map(step -> switch (step.status()) {
            case "passed" -> Status.PASSED;
            case "skipped" -> Status.SKIPPED;
            case "pending" -> Status.PENDING;
            case "undefined" -> Status.UNDEFINED;
            case "ambiguous" -> Status.AMBIGUOUS;
            default -> Status.FAILED;
        }));
    }
}
