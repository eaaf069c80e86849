package sessionspec.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import sessionspec.core.Arithmetic;
import sessionspec.core.Decision;
import sessionspec.core.Factor;
import sessionspec.core.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * A {@link Moment} as JSON: instants and durations as ISO text, sets in the order of their enum, so that equal moments
 * are equal bytes. The core knows nothing of it; the mixins below say for its types what annotations would.
 */
public final class EvidenceJson {

    /** Tells evidence apart from whatever else an example attaches. */
    public static final String MEDIA_TYPE = "application/vnd.session-lifetime.moment+json";

    // The same program writes and reads it, so anything unknown, missing or null is a mistake to be told of.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Arithmetic.class, ArithmeticByKind.class)
            .addMixIn(Finding.class, FactorsInOrder.class)
            .addMixIn(Decision.class, FactorsInOrder.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private EvidenceJson() {}

    public static String write(Moment moment) {
        return MAPPER.writeValueAsString(moment);
    }

    /** @throws IllegalArgumentException if the text is not a moment, saying why */
    public static Moment read(String json) {
        Moment moment;
        try {
            moment = MAPPER.readValue(json, Moment.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the evidence of an example: " + e.getOriginalMessage(), e);
        }
        if (moment == null) { // the JSON literal null
            throw new IllegalArgumentException("Not the evidence of an example: null");
        }
        return moment;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Arithmetic.Span.class, name = "span"),
        @JsonSubTypes.Type(value = Arithmetic.Cutoff.class, name = "cutoff"),
        @JsonSubTypes.Type(value = Arithmetic.Bound.class, name = "bound")
    })
    private interface ArithmeticByKind {}

    private interface FactorsInOrder {
        @JsonSerialize(converter = InOrder.class)
        Set<Factor> factors();
    }

    private static final class InOrder extends StdConverter<Set<Factor>, List<Factor>> {
        @Override
        public List<Factor> convert(Set<Factor> factors) {
            return factors.stream().sorted().toList();
        }
    }
}
