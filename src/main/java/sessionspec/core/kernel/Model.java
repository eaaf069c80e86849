package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One event in, one decision and the next facts out: the same for everybody who asks. */
public final class Model {

    /** Of how many rules what is open in one event is followed in all combinations. */
    private static final int MOST = 3;

    private final Phases phases;
    private final Fault fault;

    /** The decision on an event, and what is known after it. */
    public record Answered(Decision decision, Worlds next) {}

    /** @param controls in the order in which they speak within each phase */
    public Model(List<Control> controls, Fault fault) {
        this(new Phases(controls), fault);
    }

    private Model(Phases phases, Fault fault) {
        this.phases = phases;
        this.fault = fault;
    }

    /** The same model under a fault. */
    public Model under(Fault other) {
        return new Model(phases, other);
    }

    /** Lets time pass, decides on the event from the facts, and applies what was found to them. */
    public Answered answer(Worlds before, Event event) {
        List<Outcome> outcomes = new ArrayList<>();
        for (World world : before.all()) {
            for (Ledger passed : readings(world.facts(), new TimePassed(event.at()))) {
                for (Ledger ledger : readings(passed.next(), event)) {
                    outcomes.add(new Outcome(world, passed, ledger));
                }
            }
        }
        return new Answered(Outcome.decision(outcomes), Outcome.worlds(outcomes));
    }

    /** With everything open taken to hold and, for each rule of which something is, with that taken not to hold. */
    private List<Ledger> readings(Facts facts, Event event) {
        Ledger judged = judged(facts, event, Set.of());
        boolean asIs = judged.isParted() || event instanceof TimePassed;
        List<Ledger> readings = new ArrayList<>(List.of(followed(asIs ? judged : judged.under(Set.of()))));
        List<Set<String>> tried = new ArrayList<>(List.of(Set.of()));
        Set<String> open = new TreeSet<>();
        for (int at = 0; at < readings.size(); at++) {
            for (Finding finding : readings.get(at).opening()) {
                if (open.add(finding.rule())) {
                    // Of many rules not all combinations are followed, but the one in which nothing of any holds.
                    List<Set<String>> others = open.size() > MOST ? List.of(open) : List.copyOf(tried);
                    for (Set<String> other : others) {
                        Set<String> strict = new TreeSet<>(other);
                        strict.add(finding.rule());
                        tried.add(strict);
                        // Where nothing was open so far, what follows starts from the same in all readings.
                        readings.add(followed(asIs ? judged(facts, event, strict) : judged.under(strict)));
                    }
                }
            }
        }
        return readings;
    }

    /** As far as the answer. */
    private Ledger judged(Facts facts, Event event, Set<String> strict) {
        Ledger ledger = new Ledger(facts, event, fault, strict);
        say(phases.about(event).before(), ledger);
        return ledger.closed();
    }

    /** What follows from it; nothing does where only time has passed. */
    private Ledger followed(Ledger ledger) {
        say(phases.about(ledger.event).after(), ledger);
        return ledger;
    }

    private static void say(List<Phases.Says<Event>> all, Ledger ledger) {
        Occasion now = ledger.occasion();
        Findings out = new Findings(ledger, now);
        for (Phases.Says<Event> one : all) {
            one.about(ledger.event, now, out);
        }
    }

    /** What an event came to in one world under one reading. */
    private record Outcome(World before, Ledger passed, Ledger ledger) {

        static Decision decision(List<Outcome> outcomes) {
            Answer answer = outcomes.get(0).ledger.answer();
            for (Outcome other : outcomes.subList(1, outcomes.size())) {
                answer = answer.and(other.ledger.answer());
            }
            List<Finding> governing = new ArrayList<>();
            List<Finding> considered = new ArrayList<>();
            for (Outcome outcome : outcomes) {
                addNew(governing, answer.is(Answer.Kind.UNSAID) ? outcome.opening() : outcome.ledger.governing());
                addNew(considered, outcome.findings());
            }
            considered.removeAll(governing);
            return new Decision(answer, List.copyOf(governing), List.copyOf(considered));
        }

        static Worlds worlds(List<Outcome> outcomes) {
            List<World> worlds = new ArrayList<>(outcomes.size());
            for (Outcome outcome : outcomes) {
                World world = new World(
                        outcome.ledger.next(), outcome.opening().stream().findFirst());
                boolean isNew = true;
                for (World other : worlds) {
                    isNew &= !other.facts().equals(world.facts());
                }
                if (isNew) {
                    worlds.add(world);
                }
            }
            return worlds.size() == 1 ? Worlds.of(worlds.get(0).facts()) : new Worlds(worlds);
        }

        /** What lets this one differ from others. */
        List<Finding> opening() {
            List<Finding> opening = new ArrayList<>(2);
            before.parted().ifPresent(opening::add);
            opening.addAll(passed.opening());
            opening.addAll(ledger.opening());
            return opening;
        }

        /** All findings; of what was looked at and did nothing only where something is asked for. */
        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>(passed.findings);
            findings.addAll(ledger.demands.isEmpty() ? List.of() : passed.looked);
            findings.addAll(ledger.findings);
            return findings;
        }

        /** Those that are not there yet; most begin as the others did. */
        private static void addNew(List<Finding> all, List<Finding> more) {
            int known = all.size();
            for (int at = 0; at < more.size(); at++) {
                Finding finding = more.get(at);
                boolean same = at < known && all.get(at) == finding;
                if (known == 0 || !same && !all.contains(finding)) {
                    all.add(finding);
                }
            }
        }
    }
}
