package sessionspec.catalogue.yaml;

import java.util.regex.Pattern;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;

/** Holds interpretations and discrepancies to the forms of their ids, and a discrepancy to its sides. */
record JudgementForms(Problems problems) {

    private static final Pattern EXAMPLE = Pattern.compile("[A-Z]{2,5}-[0-9]+\\.[a-z0-9-]+");
    private static final int FEWEST_SIDES = 2;

    void hold(Judgement it) {
        if (it instanceof Discrepancy discrepancy && discrepancy.sides().size() < FEWEST_SIDES) {
            problems.add(
                    Problem.Kind.JUDGEMENT_INCOMPLETE,
                    it.place(),
                    it.id() + " names fewer than two sides",
                    "Name a statement and its reading for each side.");
        }
        String prefix = it instanceof Discrepancy ? "DIS" : "INT";
        if (!it.id().matches(prefix + "-[0-9]{2,3}")) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    it.place(),
                    "\"" + it.id() + "\" is no id for here",
                    "Write " + prefix + "- and two or three digits.");
        }
        it.examples().stream()
                .filter(example -> !EXAMPLE.matcher(example).matches())
                .forEach(example -> problems.add(
                        Problem.Kind.UNREADABLE,
                        it.place(),
                        "\"" + example + "\", an example of " + it.id() + ", is no id of an example",
                        "Write the rule's id, a dot and the title in lower case with hyphens:"
                                + " SIF-3.prompted-at-one-hour."));
    }
}
