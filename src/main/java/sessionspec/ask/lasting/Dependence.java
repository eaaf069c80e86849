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
    static All of(Model model, Question question) {
        return new Search(model, question).all();
    }

    /**
     * What was found.
     *
     * @param complete whether there was effort enough to look at everything that is not said
     */
    record All(List<Dependence> dependsOn, boolean complete) {}

    /** A search that ends when it has taken too much effort. */
    private static final class Search {

        /** In decisions; an answer in a page is to be there within a frame. */
        private static final int MOST_EFFORT = 300;

        private final Model model;
        private final Question question;
        private int effort;

        Search(Model model, Question question) {
            this.model = model;
            this.question = question;
        }

        All all() {
            List<Dependence> all = new ArrayList<>();
            List<Unsaid> unsaid = Unsaid.of(question);
            for (Unsaid one : unsaid) {
                List<Value> values = new ArrayList<>();
                for (Unsaid.Value value : one.values()) {
                    value(value.words(), value.said().apply(question)).ifPresent(values::add);
                }
                if (differ(values)) {
                    all.add(new Dependence(one.about(), List.copyOf(values)));
                }
            }
            if (all.isEmpty() && unsaid.size() > 1) {
                together(unsaid).ifPresent(all::add);
            }
            return new All(List.copyOf(all), effort < MOST_EFFORT);
        }

        /** Where nothing matters by itself, perhaps several things do that are said at once. */
        private Optional<Dependence> together(List<Unsaid> unsaid) {
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
                value(String.join(", ", words), said).ifPresent(values::add);
            }
            String about = String.join(
                    " together with ", unsaid.stream().map(Unsaid::about).toList());
            return differ(values) ? Optional.of(new Dependence(about, List.copyOf(values))) : Optional.empty();
        }

        /** Nothing where it cannot be, or after too much effort. */
        private Optional<Value> value(String words, Question said) {
            if (effort >= MOST_EFFORT) {
                return Optional.empty();
            }
            try {
                boolean works = said.goesOn().works().orElse(false);
                Lasting lasting = Lasting.of(model, said.goingOn(works));
                effort += lasting.effort();
                return Optional.of(new Value(words, said, lasting.turns(works)));
            } catch (NotUnderstood impossible) {
                return Optional.empty();
            }
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
