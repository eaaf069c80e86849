package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Dependences.Depth;
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

    private final FoundDependences found;
    private Optional<Trials> begun = Optional.empty();
    private Optional<Needless> needless = Optional.empty();
    private int next;

    /** @throws sessionspec.ask.NotUnderstood if the question says what cannot be */
    public Inquiry(Model model, Question question) {
        this.considered = new Considered(model);
        this.question = question;
        this.first = Answered.of(model, question);
        this.found = new FoundDependences(question, first.lasting().beats(), considered);
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
            asked.addAll(found.questions(trials().unsaid()));
            first.given().ifPresent(asked::add);
            needless =
                    Optional.of(new Needless(considered, asked, first.lasting().beats()));
        }
        return needless.get();
    }

    private void tryNext() {
        Trials.Trial trial = trials().all().get(next++);
        found.look(trial, trials().unsaid().contains(trial.one()));
    }

    private Dependences found(Trials trials) {
        boolean isDeep = next > trials.alone();
        return new Dependences(
                found.among(trials.unsaid()),
                then.map(it -> it.found.among(it.trials().unsaid())).orElse(List.of()),
                found.among(trials.unusual()).stream().map(Dependence::changes).toList(),
                trials.unsaid().stream().map(Unsaid::about).toList(),
                trials.unusual().stream().map(Unsaid::about).toList(),
                needless.map(Needless::found).orElse(List.of()),
                needless.map(Needless::counting).orElse(List.of()),
                found.inStory(),
                isDeep ? Depth.TOGETHER : Depth.ALONE,
                hasTried(isDeep) && then.map(it -> it.hasTried(isDeep)).orElse(true));
    }

    private boolean hasTried(boolean together) {
        return next >= (together ? trials().all().size() : trials().alone());
    }
}
