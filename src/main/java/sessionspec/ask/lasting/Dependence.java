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
 * @param given  what else would have to be said so that it matters, such as {@code the device: personal}; empty where it
 *               matters by itself
 * @param values at least two, of which one at least is answered otherwise than another; of what is seldom so only those by
 *               which the answer changes
 * @param settled by what it depends on that: what the rules settle so for one value and otherwise for another
 */
public record Dependence(String about, List<String> given, List<Value> values, List<Finding> settled) {

    public Dependence {
        given = List.copyOf(given);
        values = List.copyOf(values);
        settled = List.copyOf(settled);
    }

    /** What is so if the question says this. */
    public record Value(String words, Question question, Lasting lasting) {

        public List<Turn> turns() {
            return lasting.turns(question.worksThen());
        }
    }

    static Dependence of(String about, List<String> given, List<Value> values) {
        return new Dependence(about, given, values, settled(values));
    }

    /** What a rule settles so for one value and otherwise for another, which is why it depends on that. */
    private static List<Finding> settled(List<Value> values) {
        List<Set<Finding>> each =
                values.stream().map(it -> it.lasting().settled()).toList();
        Set<Finding> all = new LinkedHashSet<>();
        each.forEach(all::addAll);
        return all.stream()
                .filter(finding -> each.stream()
                        .anyMatch(it -> !it.contains(finding)
                                && it.stream().anyMatch(of -> of.rule().equals(finding.rule()))))
                .toList();
    }

    public List<String> rules() {
        return List.copyOf(
                new LinkedHashSet<>(settled.stream().map(Finding::rule).toList()));
    }

    /** What a reader calls it, with what else would have to be said. */
    public String wholly() {
        return given.isEmpty() ? about : about + " (" + String.join(", ", given) + ")";
    }

    /** Without the first value, and those that are answered as it is; with what is settled by those that are left. */
    Dependence changes() {
        Value usual = values.get(0);
        List<Value> others =
                values.stream().filter(it -> !alike(it.turns(), usual.turns())).toList();
        Set<Finding> by = new LinkedHashSet<>();
        others.forEach(it -> by.addAll(it.lasting().unlike(usual.lasting())));
        return new Dependence(about, given, others, List.copyOf(by));
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
    static boolean alike(Answer one, Answer other) {
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
