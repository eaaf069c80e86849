package sessionspec.ask.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Turn;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime.Kind;
import sessionspec.core.kernel.Verb;

/** On which readings of ours it rests what is so from a turn on: those of its rules, and of what several policies come to. */
record Readings(Answered answered, Catalogued catalogued) {

    /** What several policies for one request come to. */
    private static final String SEVERAL = "INT-11";

    private static final String EVERY_TIME = "EVT-";
    private static final String PERIOD = "SIF-";

    /** Their ids. */
    List<String> of(Turn turn) {
        List<String> ids = new ArrayList<>(catalogued.judgements(turn));
        if (turn.deciding().stream().anyMatch(it -> is(EVERY_TIME, it) || is(PERIOD, it)) && isOfSeveral(turn)) {
            ids.add(SEVERAL);
        }
        PolicyInForce.finding(answered)
                .map(Finding::rule)
                .map(catalogued::readings)
                .ifPresent(ids::addAll);
        return List.copyOf(new TreeSet<>(ids));
    }

    /** Of policies for everything, of one of them and one that covers the request, or of such as ask differently. */
    private boolean isOfSeveral(Turn turn) {
        List<Finding> findings = turn.decision().findings();
        long forAll = answered.question().said(Topic.POLICY).stream()
                .map(it -> it.phrase().written())
                .filter(it -> !it.endsWith(" none") && !it.contains(" for "))
                .count();
        boolean covers = findings.stream()
                .anyMatch(it -> it.verb() == Verb.SETTLES && it.part().endsWith("covers"));
        Stream<String> periods = findings.stream()
                .flatMap(it -> it.arithmetic().stream())
                .flatMap(it -> it instanceof Span span ? Stream.of(span.lifetime()) : Stream.empty())
                .filter(it -> it.kind() == Kind.CONFIGURED && it.rule().startsWith(PERIOD))
                .map(it -> it.length().toString());
        Stream<String> everyTime = findings.stream()
                .filter(it -> it.verb() == Verb.ASKS && is(EVERY_TIME, it))
                .map(it -> EVERY_TIME);
        return forAll + (covers ? 1 : 0) > 1
                || Stream.concat(periods, everyTime).distinct().count() > 1;
    }

    private static boolean is(String family, Finding finding) {
        return finding.rule().startsWith(family);
    }
}
