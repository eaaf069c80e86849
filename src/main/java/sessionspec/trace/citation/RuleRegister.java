package sessionspec.trace.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.run.RunFeature;
import sessionspec.trace.run.RunFeature.RunRule;

/**
 * Takes in all rules of all feature files and holds that each has an id, a title and a family of its own, and that its
 * examples have names.
 */
public final class RuleRegister {

    private final Catalogue known;
    private final Problems problems;
    private final TagReader tags;
    private final Map<String, Place> ids = new HashMap<>();
    private final Titles titles;
    private final Map<String, String> filesOfFamilies = new HashMap<>();

    public RuleRegister(Catalogue known, Problems problems) {
        this.known = known;
        this.problems = problems;
        this.titles = new Titles(problems);
        this.tags = new TagReader(known, problems);
    }

    public List<Feature> register(List<RunFeature> features) {
        return features.stream().map(this::register).toList();
    }

    private Feature register(RunFeature feature) {
        for (Example example : feature.outside()) {
            problems.add(
                    Problem.Kind.RULE_INCOMPLETE,
                    new Place(feature.file(), example.line()),
                    "The example \"" + example.name() + "\" stands outside any rule, so it proves nothing",
                    "Put it under the rule that it is an example of.");
        }
        List<Rule> rules = new ArrayList<>();
        String family = "";
        for (RunRule rule : feature.rules()) {
            Rule cited = tags.read(rule);
            if (family.isEmpty() && !cited.family().isEmpty()) {
                family = cited.family();
                familyOfFile(family, feature.file(), rule);
            }
            titles.hold(rule);
            for (Example example : rule.examples()) {
                titles.hold(example, feature.file());
            }
            parts(rule);
            rules.add(withOwnId(cited, family));
        }
        return new Feature(family, feature.name(), feature.description(), feature.file(), rules);
    }

    private void parts(RunRule rule) {
        if (rule.examples().isEmpty()) {
            incomplete(
                    rule.place(),
                    "The rule \"" + rule.title() + "\" has no example",
                    "Add at least one example under it, in which the rule decides.");
        }
    }

    private void familyOfFile(String family, String file, RunRule rule) {
        String other = filesOfFamilies.putIfAbsent(family, file);
        if (other != null) {
            incomplete(
                    rule.place(),
                    "The family " + family + " stands in " + other + " already",
                    "One feature file is one family: move the rules there, or give them letters of their own.");
        }
    }

    /** The id that the rule may be known by: the second rule with an id loses it, so that ids name one rule each. */
    private Rule withOwnId(Rule cited, String family) {
        Place place = cited.place();
        if (cited.id().isEmpty()) {
            incomplete(
                    place,
                    "The rule \"" + cited.title() + "\" has no id",
                    "Tag it with the next free number of its family, such as @" + (family.isEmpty() ? "SIF" : family)
                            + "-1; retired numbers are not free.");
            return cited;
        }
        if (!cited.family().equals(family)) {
            incomplete(
                    place,
                    "The rule " + cited.id() + " stands in the file of the family " + family,
                    "Move it to the file of its family, or give it the next free number of " + family + ".");
        }
        known.retired(cited.id())
                .ifPresent(retired -> problems.add(
                        Problem.Kind.DUPLICATE_ID,
                        place,
                        "The rule id " + cited.id() + " was retired at " + retired.place() + " and is used again",
                        "Give the rule the next free number: an id that was retired keeps its meaning for ever."));
        Place first = ids.putIfAbsent(cited.id(), place);
        if (first != null) {
            problems.add(
                    Problem.Kind.DUPLICATE_ID,
                    place,
                    "The rule id " + cited.id() + " stands at " + first + " and at " + place,
                    "Give the newer of the two the next free number of its family.");
        }
        return first == null ? cited : cited.withoutId();
    }

    private void incomplete(Place place, String what, String remedy) {
        problems.add(Problem.Kind.RULE_INCOMPLETE, place, what, remedy);
    }
}
