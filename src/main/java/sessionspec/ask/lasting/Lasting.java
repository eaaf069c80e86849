package sessionspec.ask.lasting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.ask.Happening;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Said;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Model;

/**
 * How long it lasts in one story, as the model computes it.
 *
 * @param from  when its last thing happens
 * @param idle  from when on it is answered otherwise when nobody does anything, up to where nothing is open
 * @param used  where it is not said that nobody does, the same of a user who goes on each time just before it would end, and whenever it may be once that is open
 * @param uses  what whoever asked was answered each time that such a user got on, the last thing of the story first
 * @param effort how many decisions that took, under all readings
 */
public record Lasting(
        List<Beat> settings,
        List<Beat> beats,
        Instant from,
        Decision now,
        List<Turn> idle,
        List<Turn> used,
        List<Turn> uses,
        Optional<String> named,
        int effort) {

    /** What a policy that was changed (TLP-8) or a sign-in leaves open, and showing a token does not lengthen. */
    private static final Set<String> COMES_OF_WHAT_HAPPENED = Set.of("Token", "StayPrompt");

    /** @throws sessionspec.ask.NotUnderstood if the question says what cannot be */
    public static Lasting of(Model model, Question question) {
        return of(question, Telling.of(model, question));
    }

    /** The same of a user who unlocks a device that signs in with a Microsoft Entra account whenever going on. */
    public static Lasting ofUnlocking(Model model, Question question) {
        return of(question, Telling.of(model, question, true));
    }

    static Lasting of(Question question, Telling telling) {
        Instant from = question.last();
        Decision now = reason(telling.beats(), question.goesOn().asks(), telling.asked(telling.worlds(), from));
        Turn begin = new Turn(from, now);
        Ends ends =
                new Ends(telling, begin, Arithmetic.after(from, longer(horizon(question), Spans.longest(now, from))));
        List<Turn> idle = ends.idle();
        boolean works = question.goesOn().works().orElse(true);
        Working.Used used =
                works ? new Working(telling, ends, begin).of(idle) : new Working.Used(List.of(), List.of(begin));
        return new Lasting(
                telling.settings(),
                telling.beats(),
                from,
                now,
                idle,
                endsAsUnused(question, used, idle) ? idle : used.turns(),
                used.uses(),
                telling.named(),
                telling.effort());
    }

    /**
     * Who asked for the same before and was answered alike learned why; by now only that nothing is left of it. So did who
     * would have asked once something had happened. The first of those is told.
     */
    private static Decision reason(List<Beat> beats, Phrase asks, Decision now) {
        Decision reason = now;
        for (int at = beats.size() - 1; at >= 0 && !now.answer().is(Answer.Kind.LET_IN); at--) {
            Beat beat = beats.get(at);
            boolean asked = beat.of().phrase().written().equals(asks.written());
            Decision alike = asked ? beat.decision() : beat.thereupon();
            if (!alike.answer().equals(now.answer()) || !asked && now.answer().is(Answer.Kind.UNSAID)) {
                break;
            }
            reason = alike;
        }
        return reason;
    }

    Set<Finding> settled() {
        return new LinkedHashSet<>(
                findings(beats).filter(it -> it.verb() == Verb.SETTLES).toList());
    }

    /** All that was found of what is said and what happened. */
    public Stream<Finding> findings() {
        return Stream.concat(findings(settings), findings(beats));
    }

    /** By what it is otherwise than there: what is settled, what goes before what, and what comes of the situation as it is told. */
    List<Finding> unlike(Lasting there) {
        List<Finding> others = there.grounds().toList();
        return List.copyOf(new LinkedHashSet<>(grounds()
                .filter(it -> others.stream()
                        .noneMatch(
                                of -> of.rule().equals(it.rule()) && of.part().equals(it.part())))
                .toList()));
    }

    private Stream<Finding> grounds() {
        Stream<Finding> happened =
                findings(beats).filter(it -> it.verb() == Verb.SETTLES || it.verb() == Verb.OUTRANKS);
        return Stream.concat(findings(settings), happened).filter(it -> !it.open());
    }

    private static Stream<Finding> findings(List<Beat> beats) {
        return beats.stream()
                .flatMap(beat -> beat.decisions().stream())
                .flatMap(decision -> decision.findings().stream());
    }

    /** What was answered to something that happened in the story; nothing where that did not happen. */
    Optional<Answer> answer(Happening happening) {
        return beats.stream()
                .filter(it -> it.of().equals(happening))
                .findFirst()
                .map(it -> it.decision().answer());
    }

    /** When such a user last got on. */
    public Instant last() {
        return uses.get(uses.size() - 1).at();
    }

    public Decision then() {
        return uses.get(uses.size() - 1).decision();
    }

    public List<Turn> turns(boolean works) {
        return works ? used : idle;
    }

    /**
     * Whether it is a token that is shown, which lengthens nothing, so that its end is that of one that nobody shows.
     */
    private static boolean endsAsUnused(Question question, Working.Used used, List<Turn> idle) {
        return question.asksForToken()
                && !used.turns().isEmpty()
                && used.turns().get(0).isOpen()
                && used.turns().get(0).at().equals(idle.get(0).at())
                && used.last().decision().findings().stream()
                        .filter(it -> it.verb() == Verb.RENEWS || it.verb() == Verb.GIVES)
                        .allMatch(it -> COMES_OF_WHAT_HAPPENED.contains(it.thing()));
    }

    /** What runs longer than anything that is said, as a period that a command has set, is looked at to its end. */
    private static Duration longer(Duration horizon, Duration running) {
        Duration end = running.plusDays(1);
        return end.compareTo(horizon) > 0 ? end : horizon;
    }

    private static Duration horizon(Question question) {
        Stream<Duration> said = Stream.concat(
                        question.situation().stream().map(Said::phrase),
                        question.story().stream().map(Happening::phrase))
                .flatMap(it -> it.values().values().stream())
                .flatMap(value -> value instanceof Duration length ? Stream.of(length) : Stream.empty());
        return horizon(Stream.concat(Lifetimes.all().stream().map(Lifetime::length), said));
    }

    /** How far one looks: a day longer than any of these periods, since by then each that does not move has ended. */
    public static Duration horizon(Stream<Duration> periods) {
        return periods.max(Comparator.naturalOrder()).orElse(Duration.ZERO).plusDays(1);
    }
}
