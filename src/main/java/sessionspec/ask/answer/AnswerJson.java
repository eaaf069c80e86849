package sessionspec.ask.answer;

import static sessionspec.ask.answer.Members.object;
import static sessionspec.ask.answer.Members.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import sessionspec.ask.Phrase;
import sessionspec.ask.gherkin.Gherkin;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Bar;
import sessionspec.ask.lasting.Beat;
import sessionspec.ask.lasting.Dependence;
import sessionspec.ask.lasting.Dependences.Depth;
import sessionspec.ask.lasting.Limit;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.ask.words.QuestionText;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.json.JsonText;

/** An answer as JSON, in the form that {@link sessionspec.ask} describes. */
final class AnswerJson {

    private final Answered answered;
    private final Catalogued catalogued;
    private final FindingJson told;
    private final FindingSentences sentences;
    private final Phrase asks;

    private AnswerJson(Answered answered, Catalogued catalogued) {
        this.answered = answered;
        this.catalogued = catalogued;
        this.sentences = new FindingSentences(catalogued.sentences());
        this.told = new FindingJson(sentences);
        this.asks = answered.question().goesOn().asks();
    }

    static String of(Answered answered, Catalogued catalogued) {
        return JsonText.of(new AnswerJson(answered, catalogued).whole());
    }

    private Map<String, Object> whole() {
        return object(
                "form", Members.FORM,
                "question", question(),
                "says", AnswerSentences.of(answered),
                "kind", kind(),
                "open", answered.isOpen(),
                "refused", Remarks.refused(answered),
                "reviewed",
                        told.all(
                                answered.reviewed().orElse(List.of()),
                                answered.lasting().from()),
                "notes", Remarks.notes(answered),
                "warnings",
                        told.all(
                                answered.lasting().warnings(),
                                answered.lasting().from()),
                "lasting", lasting(),
                "limits", answered.limits().stream().map(this::limit).toList(),
                "events",
                        answered.lasting().beats().stream().flatMap(this::event).toList(),
                "depends", answered.dependsOn().stream().map(this::dependence).toList(),
                "unless",
                        answered.unsaid().unless().stream()
                                .map(this::dependence)
                                .toList(),
                "tried", UnsaidSentences.tried(answered.unsaid()),
                "deep", answered.unsaid().depth() == Depth.TOGETHER,
                "complete", answered.unsaid().complete(),
                "bars", answered.bars().stream().map(this::bar).toList(),
                "gherkin", Gherkin.of(answered));
    }

    private Map<String, Object> question() {
        return object(
                "text", QuestionText.lines(answered.question()), "address", QuestionText.address(answered.question()));
    }

    private String kind() {
        if (answered.reviewed().isPresent()) {
            return "reviewed";
        } else if (!answered.dependsOn().isEmpty()) {
            return "depends";
        } else if (answered.turns().isEmpty()) {
            return "without-end";
        }
        boolean atOnce = answered.turns().get(0).at().equals(answered.lasting().from());
        return atOnce ? "at-once" : "until";
    }

    private Map<String, Object> lasting() {
        return object(
                "says", AnswerSentences.lasting(answered),
                "works", answered.works(),
                "from", time(answered.lasting().from()),
                "turns", answered.turns().stream().map(this::turn).toList(),
                "because", told.all(answered.keeping(), answered.lasting().last()));
    }

    private Map<String, Object> turn(Turn turn) {
        List<Finding> deciding = turn.deciding();
        Duration lasts = Arithmetic.between(answered.lasting().from(), turn.until());
        return object(
                "at", time(turn.at()),
                "until", time(turn.until()),
                "inclusive", turn.isInclusive(),
                "lasts", ClockTimes.duration(lasts),
                "answer", answer(turn.answer()),
                "says", AnswerSentences.outcome(turn.answer(), asks),
                "open", turn.isOpen(),
                "rules", rules(turn),
                "because", told.all(deciding, turn.at()),
                "judgements", catalogued.judgements(turn));
    }

    private static List<String> rules(Turn turn) {
        return List.copyOf(
                new TreeSet<>(turn.deciding().stream().map(Finding::rule).toList()));
    }

    private Map<String, Object> limit(Limit limit) {
        Map<String, Object> json = lifetime(limit.span().lifetime());
        json.putAll(object(
                "rule", limit.finding().rule(),
                "from", time(limit.span().from()),
                "until", time(limit.span().until()),
                "standing", limit.standing().name(),
                "says", AnswerSentences.limit(limit),
                "because", sentences.because(limit.finding())));
        return json;
    }

    private Stream<Map<String, Object>> event(Beat beat) {
        return beat.of().stream().map(happening -> {
            Event event = last(beat);
            Answer answer = beat.decision().answer();
            List<Finding> findings = beat.decisions().stream()
                    .flatMap(it -> it.findings().stream())
                    .toList();
            return object(
                    "at", time(beat.at()),
                    "item", happening.phrase().written(),
                    "asks", AnswerWords.asks(event),
                    "answer", answer(answer),
                    "says", AnswerWords.of(event, answer),
                    "findings", told.all(findings, beat.at()),
                    "thereupon",
                            object(
                                    "answer", answer(beat.thereupon().answer()),
                                    "says",
                                            AnswerSentences.outcome(
                                                    beat.thereupon().answer(), asks)));
        });
    }

    /** The one that is answered; where the model is told nothing, time only passes. */
    private static Event last(Beat beat) {
        return beat.events().isEmpty()
                ? beat::at
                : beat.events().get(beat.events().size() - 1);
    }

    private Map<String, Object> dependence(Dependence dependence) {
        Instant from = answered.lasting().from();
        return object(
                "about", dependence.wholly(),
                "says", UnsaidSentences.values(dependence, from),
                "values",
                        dependence.values().stream()
                                .map(value -> object(
                                        "words", value.words(),
                                        "says", UnsaidSentences.length(value.turns(), from),
                                        "turns",
                                                value.turns().stream()
                                                        .map(this::turn)
                                                        .toList(),
                                        "address", QuestionText.address(value.question())))
                                .toList());
    }

    private Map<String, Object> bar(Bar bar) {
        Map<String, Object> json = lifetime(bar.lifetime());
        json.putAll(object(
                "rule", bar.rule(),
                "from", time(bar.from()),
                "until", time(bar.until()),
                "to", time(bar.to()),
                "end", bar.end().name(),
                "decides", bar.decides()));
        return json;
    }

    private static Map<String, Object> lifetime(Lifetime lifetime) {
        return object("name", lifetime.name(), "length", ClockTimes.duration(lifetime.length()));
    }

    private static Map<String, Object> answer(Answer answer) {
        return object(
                "kind", answer.kind().name(),
                "factors", answer.factors().stream().map(Enum::name).sorted().toList(),
                "perhaps", answer.perhaps().stream().map(Enum::name).sorted().toList());
    }
}
