package sessionspec.report.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes an object whose fields are not simply those of the type that it comes from. */
final class ObjectWriter<T> extends ValueSerializer<T> {

    private final BiConsumer<T, JsonGenerator> fields;

    /** @param fields writes each field of a value, in the order of the file */
    ObjectWriter(BiConsumer<T, JsonGenerator> fields) {
        this.fields = fields;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        json.writeStartObject(value);
        fields.accept(value, json);
        json.writeEndObject();
    }
}
