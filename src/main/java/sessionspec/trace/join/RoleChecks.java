package sessionspec.trace.join;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;
import sessionspec.trace.Step;
import sessionspec.trace.run.Vocabulary;

/** Holds that phrases are few, and that every step stands where its phrase belongs: what is expected under Then alone. */
final class RoleChecks {

    private static final int MOST_PHRASES = 60;

    private final Map<String, Vocabulary.Phrase> phrases = new LinkedHashMap<>();

    RoleChecks(Vocabulary vocabulary) {
        vocabulary.phrases().forEach(phrase -> phrases.put(phrase.definition(), phrase));
    }

    /** Each line of a feature file is told once, however many rows of an outline come of it. */
    void hold(Iterable<Rule> rules, Problems problems) {
        Map<Place, Problem> found = new HashMap<>();
        for (Rule rule : rules) {
            for (Example example : rule.examples()) {
                for (Step step : example.steps()) {
                    misplaced(step, new Place(rule.feature(), step.line()), found);
                }
            }
        }
        problems.addAll(found.values());
        areFew(List.copyOf(phrases.values()), problems);
    }

    private static void areFew(List<Vocabulary.Phrase> all, Problems problems) {
        if (all.size() > MOST_PHRASES) {
            Vocabulary.Phrase last = all.get(all.size() - 1);
            problems.add(
                    Problem.Kind.LANGUAGE,
                    new Place(last.place(), 0),
                    "The vocabulary has " + all.size() + " phrases, and " + MOST_PHRASES + " are the most; \""
                            + last.text() + "\" is one of them",
                    "Say it in a phrase that there is, or let two phrases that say the same be one.");
        }
    }

    private void misplaced(Step step, Place place, Map<Place, Problem> found) {
        Vocabulary.Phrase phrase = phrases.get(step.definition());
        if (phrase == null) {
            return;
        }
        phrase.role()
                .filter(role -> !step.role().takes(role))
                .ifPresent(role -> found.putIfAbsent(
                        place,
                        new Problem(
                                Problem.Kind.LANGUAGE,
                                place,
                                "The step \"" + step.text() + "\" stands under "
                                        + step.role().keyword() + ", and its phrase at " + phrase.place()
                                        + " is one for " + role.keyword(),
                                remedy(role))));
    }

    private static String remedy(Step.Role role) {
        return switch (role) {
            case GIVEN -> "Write it before what happens, under Given.";
            case WHEN -> "Write it under When, or under Given if it happened before.";
            case THEN ->
                "Say under Given and When what somebody does, such as \"the user works at 09:00\", and under Then what"
                        + " comes of it.";
        };
    }
}
