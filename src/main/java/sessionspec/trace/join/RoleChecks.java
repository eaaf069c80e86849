package sessionspec.trace.join;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;
import sessionspec.trace.Step;
import sessionspec.trace.run.Vocabulary;

/**
 * Holds that phrases are few, and that every step stands where its phrase belongs: what is expected under Then alone, and
 * what is so once, before what happens. Only a user may join a story later.
 */
final class RoleChecks {

    private static final int MOST_PHRASES = 60;

    private static final String SWITCHES =
            "What changes is a step that somebody takes, such as \"the administrator switches security defaults on at"
                    + " 09:00\".";

    private static final String JOINS = "the user {name} is";

    private static final Pattern SWITCHED = Pattern.compile("(.+) (?:is|are) (?:on|off)");

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
                toldLate(example, rule.feature(), found);
                toldTwice(example, rule.feature(), found);
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

    private void toldLate(Example example, String feature, Map<Place, Problem> found) {
        boolean happened = false;
        boolean givenEnded = false;
        for (Step step : example.steps()) {
            Optional<Vocabulary.Phrase> phrase = Optional.ofNullable(phrases.get(step.definition()));
            boolean isSo = phrase.flatMap(Vocabulary.Phrase::role)
                    .filter(Step.Role.GIVEN::equals)
                    .isPresent();
            boolean joins = phrase.filter(it -> it.text().startsWith(JOINS)).isPresent();
            if (step.role() == Step.Role.GIVEN && givenEnded || isSo && happened && !joins) {
                tell(step, feature, " is told after what happened", remedy(Step.Role.GIVEN), found);
            }
            happened |= !isSo;
            givenEnded |= step.role() != Step.Role.GIVEN;
        }
    }

    private static void toldTwice(Example example, String feature, Map<Place, Problem> found) {
        Set<String> told = new HashSet<>();
        for (Step step : example.steps()) {
            Matcher switched = SWITCHED.matcher(step.text());
            if (step.role() == Step.Role.GIVEN && switched.matches() && !told.add(switched.group(1))) {
                tell(step, feature, " tells again how something is that was told already", SWITCHES, found);
            }
        }
    }

    private static void tell(Step step, String feature, String what, String remedy, Map<Place, Problem> found) {
        Place place = new Place(feature, step.line());
        found.putIfAbsent(
                place, new Problem(Problem.Kind.LANGUAGE, place, "The step \"" + step.text() + "\"" + what, remedy));
    }

    private static String remedy(Step.Role role) {
        return switch (role) {
            case GIVEN ->
                "Write it before what happens, under Given; what changes later is a step that somebody takes, such as"
                        + " \"the administrator switches security defaults on at 09:00\".";
            case WHEN -> "Write it under When, or under Given if it happened before.";
            case THEN ->
                "Say under Given and When what somebody does, such as \"the user works at 09:00\", and under Then what"
                        + " comes of it.";
        };
    }
}
