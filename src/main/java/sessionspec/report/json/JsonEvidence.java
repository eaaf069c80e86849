package sessionspec.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Finding;
import sessionspec.evidence.Moment;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.report.wording.Terms;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.Example;
import sessionspec.trace.RuleFault;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.module.SimpleModule;

/** Examples with what happened, the decisions on it, their findings and the arithmetic of these. */
record JsonEvidence(FindingSentences sentences) {

    private static final List<String> ARITHMETIC =
            List.of("kind", "holds", "lifetime", "name", "rule", "from", "until", "asked", "endIncluded", "minimum");

    void addTo(SimpleModule module) {
        module.addSerializer(RuleFault.class, new ObjectWriter<>(JsonEvidence::fault))
                .addSerializer(BoundaryRow.class, new ObjectWriter<>(this::boundary))
                .addSerializer(Example.class, new ObjectWriter<>(this::example));
    }

    private static void fault(RuleFault it, JsonGenerator json) {
        json.writePOJOProperty("kind", it.kind())
                .writePOJOProperty("says", DecisionSentences.fault(it))
                .writePOJOProperty("red", it.red())
                .writePOJOProperty("of", it.of())
                .writePOJOProperty("unproved", it.unproved());
    }

    private void boundary(BoundaryRow row, JsonGenerator json) {
        json.writePOJOProperty("side", row.side())
                .writePOJOProperty("example", row.exampleId())
                .writePOJOProperty("says", DecisionSentences.experienced(row.moment(), row.finding(), sentences))
                .writeName("finding");
        finding(row.finding(), null, json);
    }

    private void example(Example it, JsonGenerator json) {
        json.writePOJOProperty("id", it.id())
                .writePOJOProperty("name", it.name())
                .writePOJOProperty("line", it.line())
                .writePOJOProperty("status", it.status())
                .writePOJOProperty("provedBy", it.provedBy())
                .writePOJOProperty("steps", it.steps())
                .writeArrayPropertyStart("events");
        it.moments().forEach(moment -> event(moment, json));
        json.writeEndArray().writeArrayPropertyStart("decisions");
        it.moments().stream().filter(DecisionSentences::judged).forEach(moment -> decision(moment, json));
        json.writeEndArray();
    }

    private static void event(Moment moment, JsonGenerator json) {
        json.writeStartObject()
                .writeStringProperty("at", moment.at().toString())
                .writeStringProperty("kind", moment.kind())
                .writeStringProperty("says", DecisionSentences.event(moment))
                .writeEndObject();
    }

    private void decision(Moment moment, JsonGenerator json) {
        Decision decision = moment.decision();
        json.writeStartObject()
                .writeStringProperty("at", moment.at().toString())
                .writeStringProperty("clock", ClockTimes.instant(moment.at()))
                .writeBooleanProperty("story", ClockTimes.isStory(moment.at()))
                .writeStringProperty("request", DecisionSentences.event(moment))
                .writeBooleanProperty("asks", DecisionSentences.request(moment))
                .writePOJOProperty("outcome", decision.answer().kind())
                .writePOJOProperty("factors", inOrder(decision.answer().factors()))
                .writePOJOProperty("perhaps", inOrder(decision.answer().perhaps()))
                .writeArrayPropertyStart("findings");
        decision.governing().forEach(it -> finding(it, true, json));
        decision.considered().forEach(it -> finding(it, false, json));
        json.writeEndArray().writeEndObject();
    }

    /** In the order of their declaration, whatever the set's. */
    private static Object[] inOrder(Set<Factor> factors) {
        return factors.stream().sorted().toArray();
    }

    /** @param governs whether it decided; null where it stands apart from a decision */
    private void finding(Finding it, @Nullable Boolean governs, JsonGenerator json) {
        json.writeStartObject()
                .writeStringProperty("rule", it.rule())
                .writeStringProperty("part", it.part())
                .writeStringProperty("verb", Terms.name(it.verb()))
                .writeStringProperty("thing", it.thing())
                .writeBooleanProperty("open", it.open())
                .writePOJOProperty("governs", governs)
                .writeStringProperty("because", sentences.because(it))
                .writePOJOProperty("arithmetic", it.arithmetic().map(JsonEvidence::arithmetic))
                .writeEndObject();
    }

    /** Of all fields, a span, a cutoff and a bound each fill what they have. */
    private static Map<String, @Nullable Object> arithmetic(Arithmetic it) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        ARITHMETIC.forEach(name -> fields.put(name, null));
        fields.put("holds", it.holds());
        if (it instanceof Arithmetic.Span span) {
            fields.put("kind", "span");
            fields.put("lifetime", span.lifetime());
            fields.put("from", span.from());
            fields.put("until", span.until());
            fields.put("asked", span.asked());
            fields.put("endIncluded", span.endIncluded());
        } else if (it instanceof Arithmetic.Cutoff cutoff) {
            fields.put("kind", "cutoff");
            fields.put("name", cutoff.name());
            fields.put("rule", cutoff.rule());
            fields.put("until", cutoff.until());
            fields.put("asked", cutoff.asked());
        } else if (it instanceof Bound bound) {
            fields.put("kind", "bound");
            fields.put("lifetime", bound.limit());
            fields.put("asked", bound.asked());
            fields.put("minimum", bound.minimum());
        }
        return fields;
    }
}
