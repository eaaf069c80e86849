package sessionspec.ask.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sessionspec.ask.Mark;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Turn;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime.Kind;

/** On which readings of ours it rests that nothing ends, and what is so from a turn on: those of its rules, and of what several policies and several limits come to. */
record Readings(Answered answered, Catalogued catalogued) {

    /** Of what goes on without end: those of the rules by which it does, and that no document states an end. */
    List<String> ofKeeping() {
        List<String> ids = new ArrayList<>(answered.keeping().stream()
                .flatMap(it -> catalogued.readings(it.rule()).stream())
                .toList());
        if (answered.works() && answered.keeping().stream().anyMatch(it -> catalogued.is(RemarkName.WITHOUT_END, it))) {
            ids.add(catalogued.says(RemarkName.WITHOUT_END));
        }
        return List.copyOf(new TreeSet<>(ids));
    }

    List<String> of(Turn turn) {
        List<String> ids = new ArrayList<>(catalogued.judgements(turn));
        turn.renewing(answered.lasting().beats()).forEach(it -> ids.addAll(catalogued.readings(it.rule())));
        if (answered.works()
                && answered.unsaid().once().isEmpty()
                && answered.once().filter(List::isEmpty).isPresent()
                && turn.equals(answered.turns().get(0))) {
            ids.add(catalogued.says(RemarkName.WITHOUT_END));
        }
        if (turn.deciding().stream().anyMatch(it -> catalogued.is(RemarkName.SEVERAL_POLICIES, it))
                && isOfSeveral(turn)) {
            ids.add(catalogued.says(RemarkName.SEVERAL_POLICIES));
        }
        if (!turn.isOpen() && !turn.over().isEmpty()) {
            turn.decision().findings().stream()
                    .filter(Finding::isSideBySide)
                    .map(it -> catalogued.readings(it.rule()))
                    .forEach(ids::addAll);
        }
        new Caveats(answered, catalogued)
                .policyInForce()
                .map(it -> catalogued.readings(it.rule()))
                .ifPresent(ids::addAll);
        return List.copyOf(new TreeSet<>(ids));
    }

    /** Of policies for everything, of one of them and one that covers the request, or of such as ask differently. */
    private boolean isOfSeveral(Turn turn) {
        long forAll = answered.question().said(Topic.POLICY).stream()
                .filter(it -> !it.is(Mark.NONE) && !it.phrase().values().containsKey("target"))
                .count();
        Set<Object> ways = new HashSet<>();
        boolean covers = false;
        for (Finding finding : turn.decision().findings()) {
            covers |= catalogued.is(RemarkName.POLICY_COVERS, finding);
            if (finding.verb() == Verb.ASKS && catalogued.is(RemarkName.EVERY_TIME, finding)) {
                ways.add(RemarkName.EVERY_TIME);
            }
            if (catalogued.is(RemarkName.PERIOD_OF_POLICY, finding)
                    && finding.arithmetic().orElse(null) instanceof Span span
                    && span.lifetime().kind() == Kind.CONFIGURED) {
                ways.add(span.lifetime().length());
            }
        }
        return forAll + (covers ? 1 : 0) > 1 || ways.size() > 1;
    }
}
