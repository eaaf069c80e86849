package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Readings;
import sessionspec.core.kernel.Worlds;

/** Two rules that settle one thing are silenced in turn, to see whether they give contrary answers. */
final class NoContraryFindings implements Property {

    /** Settings of which there is one for each policy, setting or part; findings do not tell these apart. */
    private static final Set<String> OF_SEVERAL =
            Set.of("policy in force", "new tenant", "part of the synchronisation");

    private final Function<Fault, Core> under;

    /** @param under the core under a fault */
    NoContraryFindings(Function<Fault, Core> under) {
        this.under = under;
    }

    @Override
    public String claim() {
        return "No two findings give contrary answers unless one is declared to go before the other";
    }

    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        List<Event> questions = chance.some(Questions.at(tale.end(), tale.cast().browser(), tale.cast()), 3);
        // Findings of several readings are not beside each other.
        Worlds now = Readings.each(told.end()).get(0);
        boolean premise = false;
        for (Event question : questions) {
            Decision decision = told.core().answer(now, question).decision();
            premise |= decision.findings().stream()
                                    .filter(it -> it.verb() == Verb.SETTLES)
                                    .count()
                            > 1
                    || decision.findings().stream()
                                    .map(Finding::rule)
                                    .distinct()
                                    .count()
                            > 1;
            for (Finding one : decision.findings()) {
                for (Finding other : decision.findings()) {
                    if (areOfOneThing(one, other)
                            && !isDeclared(one, other, decision)
                            && !decision.answer().is(Answer.Kind.UNSAID)
                            && areContrary(one, other, now, question)) {
                        return Verdict.violated(
                                claim() + ": " + one.rule() + " and " + other.rule() + " on " + one.thing(),
                                together(tale.events(), List.of(question)));
                    }
                }
            }
        }
        return Verdict.of(premise);
    }

    private static boolean areOfOneThing(Finding one, Finding other) {
        return one.verb() == Verb.SETTLES
                && other.verb() == Verb.SETTLES
                && one.rule().compareTo(other.rule()) < 0
                && one.thing().equals(other.thing())
                && !OF_SEVERAL.contains(one.thing())
                && !one.open()
                && !other.open();
    }

    private static boolean isDeclared(Finding one, Finding other, Decision decision) {
        return decision.findings().stream()
                .anyMatch(it -> it.verb() == Verb.OUTRANKS && it.thing().equals(one.thing()));
    }

    private boolean areContrary(Finding one, Finding other, Worlds now, Event question) {
        Answer without = under.apply(Fault.silenced(one.rule())).ask(now, question);
        Answer withoutOther = under.apply(Fault.silenced(other.rule())).ask(now, question);
        return Leniency.more(without, withoutOther) && !withoutOther.is(Answer.Kind.UNSAID)
                || Leniency.more(withoutOther, without) && !without.is(Answer.Kind.UNSAID);
    }
}
