package sessionspec.ask.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sessionspec.ask.Form.Asking;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Dependence;
import sessionspec.ask.lasting.Dependences;
import sessionspec.ask.lasting.Dependences.Depth;
import sessionspec.ask.lasting.Limit;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Factor;

/** The answer to a question in a sentence, and what is said of each limit. */
public final class AnswerSentences {

    /** As many things as a sentence can name and still be read at once. */
    private static final int FEW = 3;

    private AnswerSentences() {}

    /** Until when, and what is so then; or on what it depends. */
    public static String of(Answered answered) {
        if (!answered.dependsOn().isEmpty()) {
            return depends(answered.dependsOn(), answered.lasting().from());
        }
        return lasting(answered);
    }

    /** Until when, and what is so then, as if what is not said were no matter. */
    public static String lasting(Answered answered) {
        Phrase asks = answered.question().goesOn().asks();
        List<Turn> turns = answered.turns();
        Instant from = answered.lasting().from();
        if (turns.isEmpty()) {
            return answered.works()
                    ? "Without end, as long as the user goes on all the time."
                    : "Without an end that the documents state.";
        }
        Turn first = turns.get(0);
        if (first.at().equals(from)) {
            return "Already at " + ClockTimes.instant(from) + " " + outcome(first.answer(), asks) + rest(turns, asks)
                    + answered.once().map(it -> once(it, asks)).orElse("") + ".";
        }
        String until =
                "Until " + ClockTimes.instant(first.until()) + (first.isInclusive() ? ", that instant included" : "");
        return first.isOpen()
                ? until + " for certain: then " + outcome(first.answer(), asks) + rest(turns, asks) + "."
                : until + ": then " + outcome(first.answer(), asks) + ".";
    }

    /** What is so when what is asked for was given. */
    private static String once(List<Turn> turns, Phrase asks) {
        if (turns.isEmpty()) {
            return "; once that is given, without end";
        }
        Turn first = turns.get(0);
        return "; once that is given, until " + ClockTimes.instant(first.until())
                + (first.isInclusive() ? ", the last instant included" : "") + ": then "
                + outcome(first.answer(), asks);
    }

    /** What comes after that of which the documents do not say. */
    private static String rest(List<Turn> turns, Phrase asks) {
        if (turns.size() == 1) {
            return "";
        }
        Turn last = turns.get(turns.size() - 1);
        return ", until at " + ClockTimes.instant(last.until()) + " " + outcome(last.answer(), asks);
    }

    /** What whoever asks is told, as a clause, such as {@code the user is asked to sign in again}. */
    public static String outcome(Answer answer, Phrase asks) {
        Asking.Way way = asks.form().asks().map(Asking::way).orElse(Asking.Way.USER);
        String what = asks.asks().orElse("");
        return switch (answer.kind()) {
            case LET_IN ->
                switch (way) {
                    case TOKEN -> "the " + what + " is accepted";
                    case BACKGROUND -> "background work in a " + what + " goes on";
                    default -> "the user gets in";
                };
            case DEFERRED -> "the prompt is due and waits for the user";
            case PROMPTED -> prompted(answer);
            case RETURNED -> "the user is returned to the identity provider";
            case REFUSED -> way == Asking.Way.TOKEN ? "the " + what + " is refused" : "it is refused";
            case UNSAID -> "the documents do not say " + open(way, what);
        };
    }

    private static String open(Asking.Way way, String what) {
        return switch (way) {
            case TOKEN -> "whether the " + what + " is accepted";
            case MFA -> "whether the user is asked for MFA";
            case BACKGROUND -> "whether background work goes on";
            case SINGLE_SIGN_ON -> "whether single sign-on takes the user to " + what;
            case USER -> "whether the user is asked";
        };
    }

    private static String prompted(Answer answer) {
        boolean first = answer.factors().contains(Factor.FIRST_FACTOR);
        boolean mfa = answer.factors().contains(Factor.MFA);
        String asked = first && mfa
                ? "the user is asked to sign in again, with MFA"
                : mfa ? "the user is asked for MFA" : "the user is asked to sign in again";
        return asked + (answer.perhaps().contains(Factor.MFA) ? ", perhaps with MFA" : "");
    }

    private static String depends(List<Dependence> all, Instant from) {
        if (all.size() > FEW) {
            String first = and(all.stream().limit(2).map(Dependence::wholly).toList());
            return "It depends on " + all.size() + " things of which nothing is said, such as " + first + ".";
        }
        String what = and(all.stream().map(Dependence::wholly).toList());
        String begins = "It depends on " + what + ", of which nothing is said";
        String counted = from.equals(Question.BEGIN) ? ": " : ": after " + ClockTimes.instant(from) + " ";
        return all.size() > 1 ? begins + "." : begins + counted + values(all.get(0), from) + ".";
    }

    private static String and(List<String> all) {
        return all.size() == 1
                ? all.get(0)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    /** What else a reader has to know to understand the answer. */
    public static List<String> notes(Answered answered) {
        List<String> notes = new ArrayList<>();
        Instant from = answered.lasting().from();
        boolean tells =
                !answered.dependsOn().isEmpty() || !answered.unsaid().unless().isEmpty();
        if (tells && !from.equals(Question.BEGIN)) {
            notes.add("Lengths are counted from " + ClockTimes.instant(from) + ", when the last thing happens.");
        }
        boolean sets = answered.question().said(Topic.TOKEN_LIFETIME).stream()
                .anyMatch(it -> !it.phrase().written().endsWith(" none"));
        Phrase asks = answered.question().goesOn().asks();
        if (sets && asks.form().asks().map(Asking::way).orElse(Asking.Way.USER) != Asking.Way.TOKEN) {
            notes.add("AccessTokenLifetime is that of access, ID and SAML tokens (TLP-1), and ends no session here;"
                    + " lifetimes of refresh and session tokens cannot be configured since 30 January 2021 (RTL-1).");
        }
        return List.copyOf(notes);
    }

    /** What was looked at of what is not said, and how; empty where that was nothing. */
    public static String tried(Dependences unsaid) {
        boolean alone = unsaid.depth() == Depth.ALONE;
        String rarely = alone || unsaid.rarely().isEmpty() ? "" : "what seldom is so of " + and(unsaid.rarely());
        if (unsaid.tried().isEmpty()) {
            return rarely.isEmpty() ? "" : "Tried " + rarely + ".";
        }
        return "Tried what is not said of " + and(unsaid.tried())
                + (alone ? ", one at a time" : ", each alone, with one other, and with all others")
                + (rarely.isEmpty() ? "." : "; and each time " + rarely + ".");
    }

    /** What is so of each value, those of which the same is so together: {@code joined, hybrid: 90 days; personal: 24 h}. */
    public static String values(Dependence dependence, Instant from) {
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
    public static String length(List<Turn> turns, Instant from) {
        if (turns.isEmpty()) {
            return "no end";
        }
        Turn first = turns.get(0);
        Duration after = Arithmetic.between(from, first.until());
        String length = (after.isZero() ? "at once" : ClockTimes.duration(after))
                + (first.isInclusive() ? ", the end included" : "");
        String how = switch (first.answer().kind()) {
            case PROMPTED -> factors(first.answer());
            case RETURNED -> ", then returned to the identity provider";
            case UNSAID -> ", then the documents do not say";
            case REFUSED -> ", then refused";
            default -> "";
        };
        return turns.size() == 1
                ? length + how
                : length + how + " until "
                        + ClockTimes.duration(Arithmetic.between(
                                from, turns.get(turns.size() - 1).until()));
    }

    /** What a prompt asks for besides the first factor, which most do. */
    private static String factors(Answer answer) {
        boolean mfa = answer.factors().contains(Factor.MFA);
        if (!answer.factors().contains(Factor.FIRST_FACTOR)) {
            return mfa ? ", then MFA" : "";
        }
        return mfa ? ", then with MFA" : answer.perhaps().contains(Factor.MFA) ? ", then perhaps with MFA" : "";
    }

    /** When a limit ends, and why it did not decide. */
    public static String limit(Limit limit) {
        String until = ClockTimes.instant(limit.span().until());
        return switch (limit.standing()) {
            case DECIDES -> "ends " + until + ", and decides";
            case ENDS_LATER -> "ends " + until + ", later";
            case MOVES_ON -> "each use moves it on";
            case OTHERWISE_MET -> "ended " + until + "; what it was for was met otherwise";
            case NOT_NEEDED -> "ended " + until + "; nothing that is asked rests on it";
            case LEFT_OPEN -> "ended " + until + "; whether that matters the documents do not say";
        };
    }
}
