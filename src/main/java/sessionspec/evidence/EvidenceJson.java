package sessionspec.evidence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Frequency;
import sessionspec.core.kernel.Observation;
import sessionspec.core.story.Assertion;
import sessionspec.core.story.Story;
import sessionspec.core.tenant.Target;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonTypeIdResolver;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * What an example attaches, as JSON: each moment, and after it what the example expects of it. Together they are the
 * written form of its story. Instants and durations are ISO text, sets are in order, events and facts bear the names of
 * their types, so that equal evidence is equal bytes. The core knows nothing of it.
 */
public final class EvidenceJson {

    /** Tells a moment apart from whatever else an example attaches. */
    public static final String MOMENT = "application/vnd.session-lifetime.moment+json";

    /** Tells what is expected apart from whatever else an example attaches. */
    public static final String EXPECTED = "application/vnd.session-lifetime.expected+json";

    // The same program writes and reads it, so anything unknown, missing or null is a mistake to be told of.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Event.class, Named.class)
            .addMixIn(Fact.class, Named.class)
            .addMixIn(Target.class, Named.class)
            .addMixIn(Frequency.class, Named.class)
            .addMixIn(Arithmetic.class, Named.class)
            .addMixIn(Assertion.class, Named.class)
            .addModule(new SimpleModule()
                    .addSerializer(new ObservationWriter())
                    .addDeserializer(Observation.class, new ObservationReader())
                    .addSerializer(new SetWriter()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private EvidenceJson() {}

    public static String write(Moment moment) {
        return MAPPER.writeValueAsString(moment);
    }

    public static String write(Assertion expected) {
        return MAPPER.writeValueAsString(expected);
    }

    public static String write(Story story) {
        return MAPPER.writeValueAsString(story);
    }

    /** @throws IllegalArgumentException if the text is not a moment, saying why */
    public static Moment moment(String json) {
        return read(json, Moment.class);
    }

    /** @throws IllegalArgumentException if the text is nothing that an example expects, saying why */
    public static Assertion expected(String json) {
        return read(json, Assertion.class);
    }

    /** @throws IllegalArgumentException if the text is not a story, saying why */
    public static Story story(String json) {
        return read(json, Story.class);
    }

    private static <T> T read(String json, Class<T> type) {
        T read;
        try {
            read = MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the evidence of an example: " + e.getOriginalMessage(), e);
        }
        if (read == null) { // the JSON literal null
            throw new IllegalArgumentException("Not the evidence of an example: null");
        }
        return read;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
    @JsonTypeIdResolver(StoryTypes.class)
    private interface Named {}

    private static final class ObservationWriter extends StdSerializer<Observation> {
        ObservationWriter() {
            super(Observation.class);
        }

        @Override
        public void serialize(Observation observation, JsonGenerator json, SerializationContext context) {
            json.writeString(StoryTypes.name(observation));
        }
    }

    private static final class ObservationReader extends StdDeserializer<Observation> {
        ObservationReader() {
            super(Observation.class);
        }

        @Override
        public Observation deserialize(JsonParser json, DeserializationContext context) {
            return StoryTypes.observation(json.getString());
        }
    }

    /** Sets have no order of their own. */
    @SuppressWarnings({"rawtypes", "serial"})
    private static final class SetWriter extends StdSerializer<Set> {
        SetWriter() {
            super(Set.class);
        }

        @Override
        public void serialize(Set set, JsonGenerator json, SerializationContext context) {
            List<Object> ordered = ((Set<?>) set)
                    .stream()
                            .sorted(Comparator.comparing(Object::toString))
                            .<Object>map(it -> it)
                            .toList();
            context.writeValue(json, ordered);
        }
    }
}
