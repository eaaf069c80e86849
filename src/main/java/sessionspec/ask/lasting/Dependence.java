package sessionspec.ask.lasting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Finding;

/**
 * Something that a question does not say and by which the answer changes.
 *
 * @param about  what a reader calls it
 * @param given  what else would have to be said so that it matters, such as {@code the device: personal}; empty where it
 *               matters by itself
 * @param values at least two, of which one at least is answered otherwise than another; of what is seldom so only those by
 *               which the answer changes
 */
public record Dependence(String about, List<String> given, List<Value> values) {

    public Dependence {
        given = List.copyOf(given);
        values = List.copyOf(values);
    }

    /** What is so if the question says this, and what is settled on the way there. */
    public record Value(String words, Question question, List<Turn> turns, Set<Finding> settled) {

        private boolean settlesOtherwise(Finding finding) {
            return !settled.contains(finding)
                    && settled.stream().anyMatch(it -> it.rule().equals(finding.rule()));
        }
    }

    /** What a rule settles so for one value and otherwise for another, which is why it depends on that. */
    public List<Finding> settled() {
        Set<Finding> all = new LinkedHashSet<>();
        values.forEach(value -> all.addAll(value.settled()));
        return all.stream()
                .filter(finding -> values.stream().anyMatch(it -> it.settlesOtherwise(finding)))
                .toList();
    }

    /** What a reader calls it, with what else would have to be said. */
    public String wholly() {
        return given.isEmpty() ? about : about + " (" + String.join(", ", given) + ")";
    }

    /** Without the first value, and those that are answered as it is. */
    Dependence changes() {
        return new Dependence(
                about,
                given,
                values.stream()
                        .filter(it -> !alike(it.turns(), values.get(0).turns()))
                        .toList());
    }

    /** Whether each matters with the other, so that to tell of one is enough. */
    boolean isWith(Dependence other) {
        return given.stream().anyMatch(it -> it.startsWith(other.about + ": "))
                && other.given.stream().anyMatch(it -> it.startsWith(about + ": "));
    }

    static boolean differ(List<Value> values) {
        return values.stream().anyMatch(it -> !alike(it.turns(), values.get(0).turns()));
    }

    /** Whether both say that the same comes at the same time. */
    public static boolean alike(List<Turn> one, List<Turn> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int at = 0; at < one.size(); at++) {
            if (!one.get(at).until().equals(other.get(at).until())
                    || !alike(one.get(at).answer(), other.get(at).answer())) {
                return false;
            }
        }
        return true;
    }

    /** Who is asked for no MFA is asked to sign in, whether that is certain to be by a first factor or not. */
    private static boolean alike(Answer one, Answer other) {
        boolean signsIn = one.is(Answer.Kind.PROMPTED)
                && other.is(Answer.Kind.PROMPTED)
                && !asksForMfa(one)
                && !asksForMfa(other);
        return signsIn || one.equals(other);
    }

    private static boolean asksForMfa(Answer answer) {
        return answer.factors().contains(Factor.MFA) || answer.perhaps().contains(Factor.MFA);
    }
}
