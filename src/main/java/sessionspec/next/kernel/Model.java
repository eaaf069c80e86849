package sessionspec.next.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** One event in, one decision and the next facts out: the same for everybody who asks. */
public final class Model {

    private final List<Control> controls;
    private final Fault fault;
    private final Map<Class<? extends Event>, List<Control>> concerned = new HashMap<>();

    /** The decision on an event, and what is known after it. */
    public record Answered(Decision decision, Worlds next) {}

    /** What one world came to. */
    private record Outcome(Facts next, Answer answer, Ledger ledger) {}

    /** Time, of which there is no more to tell than that it has passed. */
    private record TimePassed(java.time.Instant at) implements Event {}

    public Model(List<Control> controls, Fault fault) {
        this.controls = List.copyOf(controls);
        this.fault = fault;
        for (Control control : this.controls) {
            control.concerns()
                    .forEach(kind -> concerned
                            .computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(control));
        }
    }

    /** The same model under a fault. */
    public Model under(Fault other) {
        return new Model(controls, other);
    }

    /** Lets time pass, decides on the event from the facts, and applies what was found to them. */
    public Answered answer(Worlds before, Event event) {
        Map<Facts, Optional<Finding>> next = new LinkedHashMap<>();
        Set<Finding> governing = new LinkedHashSet<>();
        Set<Finding> all = new LinkedHashSet<>();
        List<Answer> answers = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        for (World world : before.all()) {
            world.parted().ifPresent(open::add);
            for (Outcome passed : readings(world.facts(), new TimePassed(event.at()))) {
                all.addAll(passed.ledger.findings);
                for (Outcome outcome : readings(passed.next, event)) {
                    answers.add(outcome.answer);
                    governing.addAll(outcome.ledger.governing(outcome.answer));
                    all.addAll(outcome.ledger.findings);
                    Optional<Finding> parting = parting(passed.ledger).or(() -> parting(outcome.ledger));
                    next.putIfAbsent(outcome.next, world.parted().or(() -> parting));
                }
            }
        }
        all.stream().filter(Finding::open).forEach(open::add);
        Answer answer = answers.stream().reduce(Answer::and).orElseThrow();
        Set<Finding> grounds = answer.is(Answer.Kind.UNSAID) ? new LinkedHashSet<>(open) : governing;
        all.removeAll(grounds);
        List<World> worlds = new ArrayList<>();
        next.forEach((facts, parted) -> worlds.add(new World(facts, next.size() == 1 ? Optional.empty() : parted)));
        return new Answered(new Decision(answer, List.copyOf(grounds), List.copyOf(all)), new Worlds(worlds));
    }

    private static Optional<Finding> parting(Ledger ledger) {
        return ledger.findings.stream().filter(Finding::open).findFirst();
    }

    /** The outcome with everything open taken to hold and, if anything is, with nothing open taken to hold. */
    private List<Outcome> readings(Facts facts, Event event) {
        Outcome generous = judged(facts, event, true);
        return generous.ledger.leftOpen() ? List.of(generous, judged(facts, event, false)) : List.of(generous);
    }

    private Outcome judged(Facts facts, Event event, boolean generous) {
        Ledger ledger = new Ledger(facts, fault, generous);
        Occasion now = new Occasion(event, facts);
        Findings out = new Findings(ledger, now, false);
        if (event instanceof TimePassed) {
            controls.forEach(control -> control.passes(now, out));
        } else {
            List<Control> asked = concerned.getOrDefault(event.getClass(), List.of());
            for (BiConsumer<Control, Occasion> phase : phases(out)) {
                asked.forEach(control -> phase.accept(control, now));
            }
        }
        return new Outcome(ledger.next(event), ledger.answer(), ledger);
    }

    private static List<BiConsumer<Control, Occasion>> phases(Findings out) {
        return List.of(
                (control, now) -> control.settles(now, out),
                (control, now) -> control.ends(now, out),
                (control, now) -> control.asks(now, out),
                (control, now) -> control.meets(now, out),
                (control, now) -> control.does(now, out));
    }
}
