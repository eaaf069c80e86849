package sessionspec.report.view;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.trace.Example;

/**
 * One example and why it came out as it did.
 *
 * @param moments what happened and what came of it, in order; the script draws it from these words
 * @param asked   the same as a question, in the numbers of its items; empty if it cannot be asked
 */
public record ExampleView(Example example, boolean open, List<MomentView> moments, String asked) implements CardView {

    /**
     * @param times     when, once for each time that it happened alike
     * @param answer    what came of it; empty when nothing was judged
     * @param governing the findings that decided and have something to tell: by the rule that the example is about, of a
     *     limit, or anything but satisfied
     * @param agreeing  the rules that were merely satisfied
     */
    public record MomentView(
            List<String> times,
            String event,
            String answer,
            String tone,
            boolean open,
            List<FindingView> governing,
            List<FindingView> considered,
            List<Segment> agreeing) {

        private static final int MOST_TIMES = 4;

        public String time() {
            List<String> distinct = times.stream().distinct().toList();
            String first = distinct.get(0);
            String last = distinct.get(distinct.size() - 1);
            String words = distinct.size() > MOST_TIMES
                    ? first + " to " + last
                    : String.join(distinct.size() == 2 ? " and " : "; ", distinct);
            boolean all = distinct.size() == times.size() && times.size() <= MOST_TIMES;
            return all ? words : words + " (" + times.size() + " times)";
        }

        public boolean answered() {
            return !answer.isEmpty();
        }

        /** Whether nothing is to tell of it but that it happened, and was not objected to. */
        public boolean wentThrough() {
            return governing.isEmpty() && considered.isEmpty() && unasked();
        }

        public boolean uneventful() {
            return wentThrough() && agreeing.isEmpty();
        }

        /** Whether nobody waited for an answer. */
        public boolean unasked() {
            return answer.isEmpty() || answer.equals(AnswerWords.WENT_THROUGH);
        }

        /** Whether the same happened for the same reasons, at another time. */
        public boolean alike(MomentView other) {
            return event.equals(other.event) && answer.equals(other.answer) && told().equals(other.told());
        }

        private List<String> told() {
            return Stream.of(
                            Stream.of(governing.size() + " " + considered.size()),
                            Stream.concat(governing.stream(), considered.stream())
                                    .map(it -> it.rule().text() + " " + it.outcome() + " " + it.because()),
                            agreeing.stream().map(Segment::text))
                    .flatMap(words -> words)
                    .toList();
        }

        public MomentView and(MomentView alike) {
            List<String> both =
                    Stream.concat(times.stream(), alike.times.stream()).toList();
            return new MomentView(both, event, answer, tone, open || alike.open, governing, considered, agreeing);
        }

        public MomentView considering(List<FindingView> fewer) {
            return new MomentView(times, event, answer, tone, open, governing, fewer, agreeing);
        }

        public boolean brief() {
            return governing.size() + considered.size() <= 1;
        }

        /** What stands beside the answer: what decided, or where that has nothing to tell, what was considered. */
        public List<FindingView> reasons() {
            return governing.isEmpty() ? considered : governing;
        }

        public List<FindingView> beside() {
            return governing.isEmpty() ? List.of() : considered;
        }
    }

    /**
     * @param outcome in words; empty when it was satisfied
     * @param numbers whether they say why
     */
    public record FindingView(Segment rule, String outcome, String because, boolean numbers) {}
}
