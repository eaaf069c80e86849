package sessionspec.core.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Phases.Speech;
import sessionspec.core.kernel.Speeches.Heard;
import sessionspec.core.kernel.Worlds.World;

/** One event in, one decision and the next facts out: the same for everybody who asks. */
public final class Model {

    /** Of how many rules what is open in one event is followed in all combinations. */
    private static final int MOST = 3;

    private final Speeches speeches;
    private final Fault fault;

    /** The decision on an event, and what is known after it. */
    public record Answered(Decision decision, Worlds next) {}

    /** @param controls in the order in which they speak within each phase */
    public Model(List<Control> controls, Fault fault) {
        this(new Speeches(controls), fault);
    }

    private Model(Speeches speeches, Fault fault) {
        this.speeches = speeches;
        this.fault = fault;
    }

    public Model under(Fault other) {
        return new Model(speeches, other);
    }

    /** Lets time pass, decides on the event from the facts, and applies what was found to them. */
    public Answered answer(Worlds before, Event event) {
        List<Outcome> outcomes = outcomes(before, event);
        return new Answered(Outcome.decision(outcomes), Outcome.worlds(outcomes));
    }

    /** What is known after the event wherever it lets in whoever asks; nothing where it never does. */
    public Optional<Worlds> lettingIn(Worlds before, Event event) {
        List<Outcome> in =
                outcomes(before, event).stream().filter(Outcome::letsIn).toList();
        return in.isEmpty() ? Optional.empty() : Optional.of(Outcome.worlds(in));
    }

    private List<Outcome> outcomes(Worlds before, Event event) {
        List<Outcome> outcomes = new ArrayList<>();
        for (World world : before.all()) {
            for (Ledger passed : readings(world.facts(), new TimePassed(event.at()))) {
                for (Ledger ledger : readings(passed.next(), event)) {
                    outcomes.add(new Outcome(world, passed, ledger));
                }
            }
        }
        return outcomes;
    }

    /** With everything open taken to hold and, for each rule of which something is, with that taken not to hold. */
    private List<Ledger> readings(Facts facts, Event event) {
        Heard heard = speeches.about(event);
        Ledger judged = judged(facts, event, heard, Set.of());
        Ledger generous = followed(judged, heard, Set.of());
        if (!generous.isParted()) {
            return List.of(generous);
        }
        List<Ledger> readings = new ArrayList<>(List.of(generous));
        List<Set<String>> tried = new ArrayList<>(List.of(Set.of()));
        Set<String> open = new HashSet<>();
        for (int at = 0; at < readings.size(); at++) {
            for (Finding finding : readings.get(at).opening()) {
                if (open.add(finding.rule())) {
                    // Of many rules not all combinations are followed, but the one in which nothing of any holds.
                    List<Set<String>> others = open.size() > MOST ? List.of(open) : List.copyOf(tried);
                    for (Set<String> other : others) {
                        Set<String> strict = new HashSet<>(other);
                        strict.add(finding.rule());
                        tried.add(strict);
                        // Where nothing was open before the answer, it is the same in all readings.
                        Ledger before = judged.isParted() ? judged(facts, event, heard, strict) : judged;
                        readings.add(followed(before, heard, strict));
                    }
                }
            }
        }
        return readings;
    }

    /** As far as the answer. */
    private Ledger judged(Facts facts, Event event, Heard heard, Set<String> strict) {
        Ledger ledger = new Ledger(facts, event, fault, strict);
        say(heard.before(), ledger);
        ledger.demands.close();
        return ledger;
    }

    /** What follows from it. */
    private static Ledger followed(Ledger judged, Heard heard, Set<String> strict) {
        if (heard.after().isEmpty()) {
            return judged;
        }
        Ledger ledger = new Ledger(judged, strict);
        say(heard.after(), ledger);
        return ledger;
    }

    private static void say(List<Speech> all, Ledger ledger) {
        Occasion now = new Occasion(ledger.event, ledger.facts);
        Findings out = new Findings(ledger);
        for (Speech one : all) {
            if (one.isHeard(ledger.facts)) {
                one.says().about(ledger.event, now, out);
            }
        }
    }

    /** Time, of which there is no more to tell than that it has passed. */
    record TimePassed(Instant at) implements Event {}
}
