package sessionspec.ask.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Dependence;
import sessionspec.ask.lasting.Dependences;
import sessionspec.ask.lasting.Dependences.Depth;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Factor;

/** On what an answer depends that was not said, and what was looked at of it, in sentences. */
public record UnsaidSentences(Catalogued catalogued) {

    /** As many things as a sentence can name and still be read at once. */
    private static final int FEW = 3;

    /** The headline where something has to be said first: also until when it lasts, if that is the same in any case. */
    String depends(List<Dependence> all, Instant from) {
        if (all.stream().allMatch(it -> isOpenAtOnce(it, from))
                && all.stream().anyMatch(it -> it.given().isEmpty())) {
            return "The documents do not say how long it lasts, whatever is said of "
                    + and(all.stream()
                            .filter(it -> it.given().isEmpty())
                            .map(Dependence::about)
                            .toList())
                    + ".";
        }
        return certain(all, from)
                        .map(it -> "Until " + ClockTimes.instant(it) + " in any case; what follows")
                        .orElse("How long it lasts")
                + " depends on " + on(all, from) + ".";
    }

    /** The same where that counts once something is done. */
    String dependsThen(List<Dependence> all, Instant from) {
        return certain(all, from)
                        .map(it -> "it lasts until " + ClockTimes.instant(it) + " in any case; what follows")
                        .orElse("how long it lasts")
                + " depends on " + on(all, from);
    }

    /** Whether the documents do not say it of any value, and it is at most another time of each. */
    private static boolean isOpenAtOnce(Dependence dependence, Instant from) {
        return dependence.values().stream()
                .allMatch(it -> it.turns().stream()
                        .limit(1)
                        .anyMatch(turn -> turn.isOpen() && turn.until().equals(from)));
    }

    private Optional<Instant> certain(List<Dependence> all, Instant from) {
        Set<Optional<Instant>> ends = new HashSet<>(all.stream()
                .flatMap(it -> it.values().stream())
                .map(it -> it.turns().stream().findFirst().filter(this::isFixed).map(Turn::until))
                .toList());
        return ends.size() == 1 ? ends.iterator().next().filter(from::isBefore) : Optional.empty();
    }

    private boolean isFixed(Turn turn) {
        return !turn.isOpen() && !catalogued.asksEveryTime(turn);
    }

    /** What matters only with something else comes up once that is said. */
    private String on(List<Dependence> all, Instant from) {
        List<String> first = all.stream()
                .filter(it -> it.given().isEmpty())
                .map(Dependence::about)
                .toList();
        List<String> what =
                first.isEmpty() ? all.stream().map(Dependence::wholly).toList() : first;
        if (what.size() > FEW) {
            return what.size() + " things that are not said yet, such as " + and(what.subList(0, 2));
        } else if (what.size() > 1) {
            return and(what) + ", which are not said yet";
        }
        String counted = from.equals(Question.BEGIN) ? "" : "after " + ClockTimes.instant(from) + ", ";
        return what.get(0) + ", which is not said yet"
                + (all.size() > 1 ? "" : ": " + counted + values(all.get(0), from));
    }

    static String and(List<String> all) {
        return all.size() == 1
                ? all.get(0)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    /** What was looked at of what is not said, and how; empty where that was nothing. */
    public static String tried(Answered answered) {
        Dependences unsaid = answered.unsaid();
        boolean alone = unsaid.depth() == Depth.ALONE;
        List<String> looked = new ArrayList<>();
        if (!unsaid.tried().isEmpty()) {
            looked.add("What is not said was tried either way, "
                    + (alone ? "one thing at a time: " : "one thing at a time, in pairs and all together: ")
                    + and(unsaid.tried()) + ".");
        }
        if (!alone && !unsaid.rarely().isEmpty()) {
            looked.add("Taken as usual, and tried otherwise as well"
                    + (answered.once().isPresent() ? ", but for what follows the prompt: " : ": ")
                    + and(unsaid.rarely()) + ".");
        }
        return String.join(" ", looked);
    }

    /** What is so of each value, those of which the same is so together: {@code joined, hybrid: 90 days; personal: 24 h}. */
    public String values(Dependence dependence, Instant from) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Dependence.Value value : dependence.values()) {
            said.computeIfAbsent(length(value.turns(), from), it -> new ArrayList<>())
                    .add(value.words());
        }
        List<String> all = new ArrayList<>();
        said.forEach((length, words) -> all.add(String.join(", ", words) + ": " + length));
        return String.join("; ", all);
    }

    /** How long after the last happening, and what else than a prompt it comes to. */
    public String length(List<Turn> turns, Instant from) {
        if (turns.isEmpty()) {
            return "no end";
        }
        Turn first = turns.get(0);
        if (first.isOpen()) {
            return open(first, turns.get(turns.size() - 1), from);
        }
        String length = after(first, from);
        return (length.isEmpty() ? "at once" : (catalogued.asksEveryTime(first) ? "at least " : "") + length)
                + switch (first.answer().kind()) {
                    case PROMPTED -> factors(first.answer());
                    case RETURNED -> ", then returned to the identity provider";
                    case REFUSED -> ", then refused";
                    default -> "";
                };
    }

    /** How long it lasts in any case, and how long at most. */
    private static String open(Turn first, Turn last, Instant from) {
        String certain = after(first, from);
        String most = last.isOpen() ? "" : "at most " + after(last, from);
        if (certain.isEmpty()) {
            return "the documents do not say" + (most.isEmpty() ? "" : ", " + most);
        }
        return certain + " for certain, " + (most.isEmpty() ? "then the documents do not say" : most);
    }

    private static String after(Turn turn, Instant from) {
        Duration after = Arithmetic.between(from, turn.until());
        return after.isZero() || after.isNegative()
                ? ""
                : ClockTimes.duration(after) + (turn.isInclusive() ? " (the end included)" : "");
    }

    /** What a prompt asks for besides the first factor, which most do. */
    private static String factors(Answer answer) {
        boolean mfa = answer.factors().contains(Factor.MFA);
        if (!answer.factors().contains(Factor.FIRST_FACTOR)) {
            return mfa ? ", then MFA" : "";
        }
        return mfa ? ", then with MFA" : answer.perhaps().contains(Factor.MFA) ? ", then perhaps with MFA" : "";
    }
}
