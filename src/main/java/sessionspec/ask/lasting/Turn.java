package sessionspec.ask.lasting;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;

/**
 * From when on whoever asks is answered otherwise.
 *
 * @param at the first minute in which it is so
 */
public record Turn(Instant at, Decision decision) {

    /** To which turns are found. */
    public static final Duration STEP = Duration.ofMinutes(1);

    /** What follows from answers before is no reason for this one, unless there is no other and it left open what is open. */
    private static final Set<Verb> EFFECTS = Set.of(Verb.GIVES, Verb.RENEWS, Verb.DROPS);

    static boolean isAtOnce(List<Turn> turns, Question question) {
        return !turns.isEmpty() && turns.get(0).at.equals(question.last());
    }

    public Answer answer() {
        return decision.answer();
    }

    public boolean isOpen() {
        return answer().is(Answer.Kind.UNSAID);
    }

    /** The periods that end just then of rules that decide; where none of those has one, all that end just then. */
    public List<Span> over() {
        Set<String> rules = decision.governing().stream().map(Finding::rule).collect(Collectors.toSet());
        List<Span> deciding = endNow(it -> rules.contains(it.rule()) && (isOpen() || !it.open()));
        return deciding.isEmpty() ? endNow(it -> true) : deciding;
    }

    private List<Span> endNow(Predicate<Finding> of) {
        return List.copyOf(new LinkedHashSet<>(
                decision.findings().stream().filter(of).flatMap(this::endsNow).toList()));
    }

    /** Whether the answer is still as before at the very end of the periods. */
    public boolean isInclusive() {
        List<Span> over = over();
        return !over.isEmpty() && over.stream().allMatch(Span::endIncluded);
    }

    /** The last instant before, where that counts, or else the one from which on it is so. */
    public Instant until() {
        return isInclusive() ? at.minusSeconds(STEP.getSeconds()) : at;
    }

    /**
     * Those whose period ends just then; where none has one and something was taken from whoever asks, what took it; else all
     * that decide. What lets the prompt wait is before them.
     */
    public List<Finding> deciding() {
        List<Finding> reasons = decision.governing().stream()
                .filter(finding -> !EFFECTS.contains(finding.verb()))
                .toList();
        List<Finding> governing = reasons.isEmpty() && isOpen() ? decision.governing() : reasons;
        List<Finding> ending = governing.stream()
                .filter(finding -> endsNow(finding).findAny().isPresent())
                .toList();
        List<Finding> certain =
                ending.stream().filter(it -> isOpen() || !it.open()).toList();
        List<Finding> now = certain.isEmpty() ? ending : certain;
        Stream<Finding> waiting = governing.stream().filter(it -> it.verb() == Verb.DEFERS);
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(waiting, (now.isEmpty() ? taking(governing) : now).stream())
                        .toList()));
    }

    /** What took something away, and what its rules ask for instead; all where nothing did, or the documents do not say. */
    private List<Finding> taking(List<Finding> governing) {
        List<Finding> taking = governing.stream().filter(Turn::takes).toList();
        if (taking.isEmpty() || isOpen() || answer().is(Answer.Kind.LET_IN)) {
            return governing;
        }
        Set<String> rules = taking.stream().map(Finding::rule).collect(Collectors.toSet());
        Stream<Finding> asked = governing.stream().filter(it -> it.verb() == Verb.ASKS && rules.contains(it.rule()));
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(taking.stream(), asked).toList()));
    }

    private static boolean takes(Finding finding) {
        boolean isOver = finding.arithmetic().isPresent() && !finding.holds();
        return switch (finding.verb()) {
            case REJECTS -> true;
            case ENDS -> isOver || finding.arithmetic().isEmpty();
            case MEETS -> isOver;
            default -> false;
        };
    }

    /**
     * By what rules the periods that end with it began anew; and by which they did not when the device was unlocked or
     * logged in to since, or ever, where there is nothing that has a period.
     */
    public List<Finding> renewing(List<Beat> beats) {
        Set<Finding> all = new LinkedHashSet<>();
        List<Finding> ended = deciding();
        List<Instant> begins = ended.stream().flatMap(Spans::of).map(Span::from).toList();
        boolean holdsNothing = ended.stream().allMatch(it -> it.verb() == Verb.ASKS);
        for (Beat beat : beats) {
            boolean then = begins.contains(beat.at());
            boolean since = holdsNothing || begins.stream().anyMatch(beat.at()::isAfter);
            beat.decision().findings().stream()
                    .filter(it -> !it.open())
                    .filter(it -> it.verb() == Verb.DENIES && since && atTheDevice(beat)
                            || it.verb() == Verb.RENEWS
                                    && then
                                    && ended.stream().anyMatch(of -> of.thing().equals(it.thing())))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static boolean atTheDevice(Beat beat) {
        return beat.events().stream().anyMatch(it -> it instanceof DeviceUnlocked || it instanceof DeviceLoggedIn);
    }

    /** The period that ends just then, or a minute before if its last instant still counts. */
    private Stream<Span> endsNow(Finding finding) {
        return Spans.of(finding)
                .filter(span -> !span.holds() && Spans.over(span).equals(at));
    }
}
