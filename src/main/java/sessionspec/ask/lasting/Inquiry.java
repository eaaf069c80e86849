package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.Happening;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Dependences.Depth;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Model;

/**
 * A question that is answered at once as it stands, and then looked at for what it does not say and by which its answer
 * changes: first each thing by itself, which is said in each way, then together with each value of each other thing, then
 * together with something of all others. It can be left off after any step and gone on with.
 */
public final class Inquiry {

    /** More than is ever needed. */
    private static final int ALL = Integer.MAX_VALUE / 2;
    /** In decisions, after which it is given up. */
    private static final int MOST_EFFORT = 60_000;

    private final Considered considered;
    private final Question question;
    private final Answered first;
    /** Of what follows once that is given which the user is asked for at once. */
    private final Optional<Inquiry> then;

    private Optional<Trials> begun = Optional.empty();
    private final Map<Unsaid, Dependence> found = new HashMap<>();
    private final Map<Happening, Set<String>> inStory = new HashMap<>();
    private Optional<Needless> needless = Optional.empty();
    private int next;

    /** @throws sessionspec.ask.NotUnderstood if the question says what cannot be */
    public Inquiry(Model model, Question question) {
        this.considered = new Considered(model);
        this.question = question;
        this.first = Answered.of(model, question);
        this.then = first.given().map(given -> new Inquiry(model, given));
    }

    private Trials trials() {
        if (begun.isEmpty()) {
            begun = Optional.of(new Trials(question));
        }
        return begun.get();
    }

    public Answered answered() {
        return begun.map(it -> first.knowing(found(it))).orElse(first);
    }

    public Answered alone() {
        goOnAlone(ALL);
        return answered();
    }

    public Answered finished() {
        goOn(ALL);
        return answered();
    }

    /**
     * Goes on to look at one thing at a time.
     *
     * @return whether there is nothing more to look at so
     */
    public boolean goOnAlone(int more) {
        return triesAlone(more) && then.map(it -> it.triesAlone(more)).orElse(true);
    }

    private boolean triesAlone(int more) {
        int until = considered.effort() + more;
        while (next < trials().alone() && considered.effort() < until) {
            tryNext();
        }
        return next >= trials().alone();
    }

    /**
     * Goes on to look.
     *
     * @return whether there is nothing more to look at
     */
    public boolean goOn(int more) {
        int until = considered.effort() + more;
        while (!isOver() && considered.effort() < until) {
            if (!hasTriedAll()) {
                tryNext();
            } else {
                needless().tryNext();
            }
        }
        return isOver() && then.map(it -> it.triesAll(more)).orElse(true);
    }

    /** But for what is seldom so. */
    private boolean triesAll(int more) {
        int until = Math.min(considered.effort() + more, MOST_EFFORT);
        while (!hasTriedAll() && considered.effort() < until) {
            if (trials().unsaid().contains(trials().all().get(next).one())) {
                tryNext();
            } else {
                next++;
            }
        }
        return hasTriedAll() || considered.effort() >= MOST_EFFORT;
    }

    private boolean hasTriedAll() {
        return next == trials().all().size();
    }

    private boolean isOver() {
        return considered.effort() >= MOST_EFFORT || hasTriedAll() && needless().isOver();
    }

    /** Once all is found on which the answer depends. */
    private Needless needless() {
        if (needless.isEmpty()) {
            List<Question> asked = new ArrayList<>(List.of(question));
            trials().unsaid().stream()
                    .flatMap(it -> Optional.ofNullable(found.get(it)).stream())
                    .forEach(it -> it.values().forEach(value -> asked.add(value.question())));
            first.given().ifPresent(asked::add);
            needless =
                    Optional.of(new Needless(considered, asked, first.lasting().beats()));
        }
        return needless.get();
    }

    private void tryNext() {
        Trials.Trial trial = trials().all().get(next++);
        if (found.containsKey(trial.one())) {
            return;
        }
        List<Dependence.Value> values = values(trial);
        if (trials().unsaid().contains(trial.one())) {
            compare(trial.one().about(), values);
        }
        if (Dependence.differ(values)) {
            Trials.Trial least = least(trial);
            found.put(trial.one(), Dependence.of(trial.one().about(), least.given(), values(least)));
        }
    }

    /** Without what does not have to be said for it. */
    private Trials.Trial least(Trials.Trial trial) {
        for (Trials.Trial fewer : trial.fewer()) {
            if (Dependence.differ(values(fewer))) {
                return least(fewer);
            }
        }
        return trial;
    }

    private List<Dependence.Value> values(Trials.Trial trial) {
        List<Dependence.Value> values = new ArrayList<>();
        Question given = trial.said(question);
        for (Unsaid.Value value : trial.one().values()) {
            Question said = value.said().apply(given);
            considered.looked(said).ifPresent(it -> values.add(new Dependence.Value(value.words(), said, it)));
        }
        return values;
    }

    /** Also what was answered in the story may depend on it. */
    private void compare(String about, List<Dependence.Value> values) {
        for (Beat beat : first.lasting().beats()) {
            List<Answer> answers = !beat.asks()
                    ? List.of()
                    : values.stream()
                            .flatMap(it -> it.lasting().answer(beat.of()).stream())
                            .toList();
            if (answers.stream().anyMatch(it -> !Dependence.alike(it, answers.get(0)))) {
                inStory.computeIfAbsent(beat.of(), it -> new LinkedHashSet<>()).add(about);
            }
        }
    }

    private Dependences found(Trials trials) {
        boolean isDeep = next > trials.alone();
        return new Dependences(
                found(trials.unsaid()),
                then.map(it -> it.found(it.trials().unsaid())).orElse(List.of()),
                found(trials.unusual()).stream().map(Dependence::changes).toList(),
                trials.unsaid().stream().map(Unsaid::about).toList(),
                trials.unusual().stream().map(Unsaid::about).toList(),
                needless.map(Needless::found).orElse(List.of()),
                needless.map(Needless::counting).orElse(List.of()),
                inStory,
                isDeep ? Depth.TOGETHER : Depth.ALONE,
                hasTried(isDeep) && then.map(it -> it.hasTried(isDeep)).orElse(true));
    }

    private boolean hasTried(boolean together) {
        return next >= (together ? trials().all().size() : trials().alone());
    }

    private List<Dependence> found(List<Unsaid> among) {
        List<Dependence> all = new ArrayList<>();
        for (Unsaid one : among) {
            Optional.ofNullable(found.get(one))
                    .filter(it -> all.stream().noneMatch(before -> before.isWith(it)))
                    .ifPresent(all::add);
        }
        return all;
    }
}
