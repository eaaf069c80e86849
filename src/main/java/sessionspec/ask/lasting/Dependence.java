package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Model;

/**
 * Something that a question does not say and on which the answer depends.
 *
 * @param about  what a reader calls it
 * @param values at least two, of which one at least is answered otherwise than another
 */
public record Dependence(String about, List<Value> values) {

    /** What is so if the question says this. */
    public record Value(String words, Question question, List<Turn> turns) {}

    /** All of them; each is looked at with the rest as it is, and all together a few times. */
    static List<Dependence> of(Model model, Question question) {
        List<Dependence> all = new ArrayList<>();
        List<Unsaid> unsaid = Unsaid.of(question);
        for (Unsaid one : unsaid) {
            List<Value> values = new ArrayList<>();
            for (Unsaid.Value value : one.values()) {
                value(value.words(), value.said().apply(question), model).ifPresent(values::add);
            }
            if (differ(values)) {
                all.add(new Dependence(one.about(), List.copyOf(values)));
            }
        }
        if (all.isEmpty() && unsaid.size() > 1) {
            together(unsaid, question, model).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** Where nothing matters by itself, perhaps several things do that are said at once. */
    private static Optional<Dependence> together(List<Unsaid> unsaid, Question question, Model model) {
        int most = unsaid.stream().mapToInt(it -> it.values().size()).max().orElse(0);
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            Question said = question;
            List<String> words = new ArrayList<>();
            for (Unsaid one : unsaid) {
                Unsaid.Value value = one.values().get(at % one.values().size());
                said = value.said().apply(said);
                words.add(value.words());
            }
            value(String.join(", ", words), said, model).ifPresent(values::add);
        }
        String about = String.join(
                " together with ", unsaid.stream().map(Unsaid::about).toList());
        return differ(values) ? Optional.of(new Dependence(about, List.copyOf(values))) : Optional.empty();
    }

    /** Nothing where it cannot be. */
    private static Optional<Value> value(String words, Question question, Model model) {
        try {
            boolean works = question.goesOn().works().orElse(false);
            return Optional.of(new Value(
                    words, question, Lasting.of(model, question.goingOn(works)).turns(works)));
        } catch (NotUnderstood impossible) {
            return Optional.empty();
        }
    }

    private static boolean differ(List<Value> values) {
        return values.stream().anyMatch(it -> !alike(it.turns(), values.get(0).turns()));
    }

    /** Whether both say that the same comes at the same time. */
    public static boolean alike(List<Turn> one, List<Turn> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int at = 0; at < one.size(); at++) {
            if (!one.get(at).until().equals(other.get(at).until())
                    || !one.get(at).answer().equals(other.get(at).answer())) {
                return false;
            }
        }
        return true;
    }
}
