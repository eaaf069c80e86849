package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.Question;

/** Everything that is tried of what a question does not say, in its order. */
final class Trials {

    /** In how many ways something is said of all other things at once. */
    private static final int MIXTURES = 8;

    private final List<Unsaid> unsaid;
    private final List<Unsaid> unusual;
    private final List<Trial> all = new ArrayList<>();

    /** One thing is said in each way, and something else besides. */
    record Trial(Unsaid one, List<Besides> besides) {

        Question said(Question question) {
            Question said = question;
            for (Besides one : besides) {
                said = one.value.said().apply(said);
            }
            return said;
        }

        List<String> given() {
            return besides.stream()
                    .map(it -> it.of.about() + ": " + it.value.words())
                    .toList();
        }

        List<Trial> fewer() {
            return besides.stream()
                    .map(without -> new Trial(
                            one, besides.stream().filter(it -> it != without).toList()))
                    .toList();
        }
    }

    private record Besides(Unsaid of, Unsaid.Value value) {}

    Trials(Question question) {
        unsaid = Unsaid.of(question);
        unusual = Unusual.of(question);
        List<Unsaid> both = new ArrayList<>(unsaid);
        both.addAll(unusual);
        both.forEach(one -> all.add(new Trial(one, List.of())));
        both.forEach(this::withAnother);
        both.forEach(this::withAllOthers);
    }

    private void withAnother(Unsaid one) {
        for (Unsaid other : unsaid) {
            for (Unsaid.Value value : other == one ? List.<Unsaid.Value>of() : other.values()) {
                all.add(new Trial(one, List.of(new Besides(other, value))));
            }
        }
    }

    /** The values in mixtures such that any two of two things meet soon. */
    private void withAllOthers(Unsaid one) {
        for (int mixture = 0; mixture < MIXTURES; mixture++) {
            List<Besides> besides = new ArrayList<>();
            for (int at = 0; at < unsaid.size(); at++) {
                Unsaid other = unsaid.get(at);
                int which = (mixture * (2 * at + 1) + mixture / 3 + at)
                        % other.values().size();
                if (other != one) {
                    besides.add(new Besides(other, other.values().get(which)));
                }
            }
            if (besides.size() > 1) {
                all.add(new Trial(one, besides));
            }
        }
    }

    List<Trial> all() {
        return all;
    }

    /** How many of the first try one thing by itself, of what is not seldom so. */
    int alone() {
        return unsaid.size();
    }

    List<Unsaid> unsaid() {
        return unsaid;
    }

    List<Unsaid> unusual() {
        return unusual;
    }
}
