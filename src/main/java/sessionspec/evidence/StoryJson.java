package sessionspec.evidence;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Frequency;
import sessionspec.next.kernel.Observation;
import sessionspec.next.story.Assertion;
import sessionspec.next.story.Story;
import sessionspec.next.tenant.Target;
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
 * The written form of a {@link Story}: each event, fact and assertion under the simple name of its type, instants and
 * durations as ISO text, sets in the order of their elements, so that equal stories are equal bytes.
 */
public final class StoryJson {

    /** Tells a story apart from whatever else an example attaches. */
    public static final String MEDIA_TYPE = "application/vnd.session-lifetime.story+json";

    // The same program writes and reads it, so anything unknown, missing or null is a mistake to be told of.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addMixIn(Event.class, Named.class)
            .addMixIn(Fact.class, Named.class)
            .addMixIn(Target.class, Named.class)
            .addMixIn(Frequency.class, Named.class)
            .addMixIn(Assertion.class, Named.class)
            .addModule(new SimpleModule()
                    .addSerializer(new ObservationWriter())
                    .addDeserializer(Observation.class, new ObservationReader())
                    .addSerializer(new SetWriter()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private StoryJson() {}

    public static String write(Story story) {
        return MAPPER.writeValueAsString(story);
    }

    /** @throws IllegalArgumentException if the text is not a story, saying why */
    public static Story read(String json) {
        try {
            return MAPPER.readValue(json, Story.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the story of an example: " + e.getOriginalMessage(), e);
        }
    }

    @JsonTypeInfo(use = Id.CUSTOM, property = "type")
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
