package sessionspec.report.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.evidence.Moment;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.ExampleView;
import sessionspec.report.view.ExampleView.FindingView;
import sessionspec.report.view.ExampleView.MomentView;
import sessionspec.report.view.Segment;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.report.wording.Told;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;

/** Examples as the page shows them. */
record ExampleViews(Anchors anchors, FindingSentences sentences, AskedExamples asked) {

    /**
     * The first example of a rule stands open, and so does every one that asks for attention.
     *
     * @param linked rules that have a link on the card already: each is linked where the card first tells of it
     */
    ExampleView of(Rule rule, Example example, boolean first, Set<String> linked) {
        List<MomentView> moments = new ArrayList<>();
        List<Moment> story = example.moments();
        int setting = DecisionSentences.settingTheScene(story);
        int last = IntStream.range(0, story.size())
                .filter(at -> DecisionSentences.judged(story.get(at)))
                .max()
                .orElse(-1);
        for (int at = 0; at < story.size(); at++) {
            String time = time(story.get(at), story);
            MomentView view = moment(rule.id(), story.get(at), time, at == last, linked);
            if (at >= setting || !view.wentThrough()) {
                join(moments, view);
            }
        }
        boolean open = first || Badges.status(example.status()).trouble();
        return new ExampleView(example, open, onceEach(moments), asked.of(example));
    }

    /** When a moment was; what a story with dates tells of before its first one, without a date, is given. */
    private static String time(Moment moment, List<Moment> story) {
        boolean given = ClockTimes.isStory(moment.at()) && story.stream().anyMatch(it -> !ClockTimes.isStory(it.at()));
        return given ? "given" : ClockTimes.instant(moment.at());
    }

    /** What was considered and has no numbers is told where it comes first. */
    private static List<MomentView> onceEach(List<MomentView> moments) {
        Set<String> told = new HashSet<>();
        return moments.stream()
                .map(moment -> moment.considering(moment.considered().stream()
                        .filter(it -> it.numbers() || told.add(it.rule().text() + it.outcome() + it.because()))
                        .toList()))
                .toList();
    }

    private MomentView moment(String rule, Moment moment, String time, boolean open, Set<String> linked) {
        Decision decision = moment.decision();
        List<FindingView> governing = findings(rule, decision.governing(), moment, linked);
        List<FindingView> considered = findings(rule, decision.considered(), moment, linked);
        return new MomentView(
                List.of(time),
                DecisionSentences.event(moment),
                DecisionSentences.judged(moment) ? DecisionSentences.answer(moment) : "",
                Badges.tone(decision.answer()),
                open,
                governing,
                considered,
                decision.findings().stream()
                        .filter(it -> Told.inPassing(it, decision))
                        .map(Finding::rule)
                        .filter(id -> decision.findings().stream()
                                .noneMatch(it -> it.rule().equals(id) && Told.inFull(rule, it, decision)))
                        .distinct()
                        .map(id -> new Segment(id, ""))
                        .toList());
    }

    /** What was set up at one instant, and went through, is told in one row, and so is what came out alike. */
    private static void join(List<MomentView> moments, MomentView next) {
        MomentView before = moments.isEmpty() ? next : moments.get(moments.size() - 1);
        if (before != next && next.answered() && before.alike(next)) {
            moments.set(moments.size() - 1, before.and(next));
            return;
        }
        if (before == next || !before.times().equals(next.times()) || !before.wentThrough() || !next.wentThrough()) {
            moments.add(next);
            return;
        }
        moments.set(
                moments.size() - 1,
                new MomentView(
                        next.times(),
                        before.event() + "; " + next.event(),
                        next.answered() ? next.answer() : before.answer(),
                        next.tone(),
                        false,
                        List.of(),
                        List.of(),
                        Stream.concat(before.agreeing().stream(), next.agreeing().stream())
                                .toList()));
    }

    private List<FindingView> findings(String rule, List<Finding> findings, Moment moment, Set<String> linked) {
        Set<String> told = new HashSet<>();
        return Told.latest(findings).stream()
                .filter(finding -> Told.inFull(rule, finding, moment.decision()))
                .map(finding -> new FindingView(
                        link(finding.rule(), linked),
                        FindingSentences.effect(finding),
                        sentences.because(finding, moment.at()),
                        finding.arithmetic().isPresent()))
                .filter(view -> told.add(view.rule().text() + view.because()))
                .toList();
    }

    private Segment link(String rule, Set<String> linked) {
        return linked.add(rule) ? anchors.link(rule) : new Segment(rule, "");
    }
}
