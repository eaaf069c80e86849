package sessionspec.ask.answer;

import static sessionspec.ask.answer.Members.object;
import static sessionspec.ask.answer.Members.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sessionspec.ask.Phrase;
import sessionspec.ask.Tokens;
import sessionspec.ask.gherkin.Gherkin;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Beat;
import sessionspec.ask.lasting.Dependence;
import sessionspec.ask.lasting.Dependences.Depth;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.words.QuestionText;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Finding;
import sessionspec.json.JsonText;

/** An answer as JSON, in the form that {@link sessionspec.ask} describes. */
final class AnswerJson {

    private final Answered answered;
    private final FindingJson told;
    private final TurnJson turns;
    private final PeriodJson periods;
    private final Catalogued catalogued;
    private final AnswerSentences says;
    private final UnsaidSentences unsaid;
    private final Phrase asks;

    private AnswerJson(Answered answered, Catalogued catalogued) {
        this.answered = answered;
        this.catalogued = catalogued;
        this.says = new AnswerSentences(answered, catalogued);
        this.unsaid = new UnsaidSentences(catalogued);
        this.asks = answered.question().goesOn().asks();
        this.told = new FindingJson(catalogued.sentences());
        this.turns = new TurnJson(answered.lasting().from(), asks, told, new Readings(answered, catalogued));
        this.periods = new PeriodJson(catalogued.sentences());
    }

    static String of(Answered answered, Catalogued catalogued) {
        return JsonText.of(new AnswerJson(answered, catalogued).whole());
    }

    private Map<String, Object> whole() {
        Remarks remarks = new Remarks(answered, catalogued);
        return object(
                "form", Members.FORM,
                "question", question(),
                "says", says.whole(),
                "besides", besides(),
                "caveats", new Caveats(answered, catalogued).all(),
                "date", SaidDates.firstOfSome(answered).orElse(""),
                "kind", kind(),
                "open", answered.isOpen(),
                "refused", remarks.refused(),
                "reviewed",
                        told.all(
                                answered.reviewed().orElse(List.of()),
                                answered.lasting().from()),
                "notes", remarks.notes(),
                "warnings",
                        told.all(
                                new Warnings(answered, catalogued).all(),
                                answered.lasting().from()),
                "lasting", lasting(),
                "counting",
                        answered.unsaid().counting().stream()
                                .map(it -> object(
                                        "item", it.set().written(),
                                        "because",
                                                told.all(
                                                        it.by(),
                                                        answered.lasting().from())))
                                .toList(),
                "limits",
                        answered.limits().stream()
                                .map(it -> periods.limit(it, answered))
                                .toList(),
                "events", answered.lasting().beats().stream().map(this::event).toList(),
                "depends", answered.dependsOn().stream().map(this::dependence).toList(),
                "unless",
                        answered.unsaid().unless().stream()
                                .map(this::dependence)
                                .toList(),
                "tried", UnsaidSentences.tried(answered),
                "deep", answered.unsaid().depth() == Depth.TOGETHER,
                "complete", answered.unsaid().complete(),
                "bars", answered.bars().stream().map(periods::bar).toList(),
                "gherkin", Gherkin.of(answered));
    }

    private Map<String, Object> question() {
        return object(
                "text", QuestionText.lines(answered.question()),
                "address", QuestionText.address(answered.question()),
                "asks", asks.written());
    }

    private List<String> besides() {
        List<String> rules = new ArrayList<>();
        new Caveats(answered, catalogued).policyInForce().map(Finding::rule).ifPresent(rules::add);
        if (says.tellsOfClosedBrowser()) {
            rules.addAll(catalogued.of(RemarkName.CLOSED_BROWSER));
        }
        new NamedRemarks(answered, catalogued)
                .all()
                .forEach(it -> catalogued
                        .of(it)
                        .forEach(of -> rules.add(Tokens.split(of).get(0))));
        return rules;
    }

    private String kind() {
        if (answered.reviewed().isPresent()) {
            return "reviewed";
        } else if (!answered.dependsOn().isEmpty()) {
            return "depends";
        } else if (answered.turns().isEmpty()) {
            return "without-end";
        }
        return answered.isAtOnce() ? "at-once" : "until";
    }

    private Map<String, Object> lasting() {
        return object(
                "says", says.lasting(),
                "works", answered.works(),
                "from", time(answered.lasting().from()),
                "turns", turns.all(answered.turns()),
                "because", told.all(answered.keeping(), answered.lasting().last()),
                "judgements", new Readings(answered, catalogued).ofKeeping(),
                "unused",
                        turns.all(
                                answered.turns().isEmpty() ? answered.lasting().idle() : List.of()));
    }

    private Map<String, Object> event(Beat beat) {
        Event event = last(beat);
        Answer answer = beat.decision().answer();
        List<Finding> findings =
                beat.decisions().stream().flatMap(it -> it.findings().stream()).toList();
        return object(
                "at", time(beat.at()),
                "item", beat.of().phrase().written(),
                "asks", beat.asks(),
                "depends", List.copyOf(answered.unsaid().inStory().getOrDefault(beat.of(), Set.of())),
                "answer", TurnJson.answer(answer),
                "says", AnswerWords.of(event, answer),
                "findings", told.all(findings, beat.at()),
                "thereupon",
                        object(
                                "answer", TurnJson.answer(beat.thereupon().answer()),
                                "says", AnswerSentences.outcome(beat.thereupon().answer(), asks)));
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
                "says", unsaid.values(dependence, from),
                "settled", told.all(dependence.settled(), from),
                "values",
                        dependence.values().stream()
                                .map(value -> object(
                                        "words", value.words(),
                                        "says", unsaid.length(value.turns(), from),
                                        "turns", turns.all(value.turns()),
                                        "address", QuestionText.address(value.question())))
                                .toList());
    }
}
