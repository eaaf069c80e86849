package sessionspec.written;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.json.JsonText;

/** Writes values as JSON, each in one way only. */
final class Writer {

    private final StringBuilder out = new StringBuilder();

    static String written(Object value) {
        Writer writer = new Writer();
        writer.write(value);
        return writer.out.toString();
    }

    private void write(Object value) {
        if (value instanceof String text) {
            quote(text);
        } else if (value instanceof Instant instant) {
            quote(Times.of(instant));
        } else if (value instanceof Duration duration) {
            quote(Times.of(duration));
        } else if (value instanceof Boolean truth) {
            out.append(truth.booleanValue());
        } else if (value instanceof Integer number) {
            out.append(number.intValue());
        } else if (value instanceof Enum<?> constant) {
            Shape shape = Shapes.of(constant.getDeclaringClass());
            quote(shape.isNamed() ? shape.name() + "." + constant.name() : constant.name());
        } else if (value instanceof Optional<?> some) {
            some.ifPresentOrElse(this::write, () -> out.append("null"));
        } else if (value instanceof List<?> all) {
            all(all);
        } else if (value instanceof Set<?> all) {
            inOrder(all);
        } else {
            record(value);
        }
    }

    private void record(Object value) {
        Shape shape = Shapes.of(value.getClass());
        String before = "{";
        if (shape.isNamed()) {
            out.append("{\"type\":");
            quote(shape.name());
            before = ",";
        }
        Object[] parts = shape.parts(value);
        for (int i = 0; i < parts.length; i++) {
            out.append(before);
            quote(shape.components().get(i).name());
            out.append(':');
            write(parts[i]);
            before = ",";
        }
        out.append(before.equals("{") ? "{}" : "}");
    }

    private void all(List<?> all) {
        out.append('[');
        String before = "";
        for (Object one : all) {
            out.append(before);
            write(one);
            before = ",";
        }
        out.append(']');
    }

    /** Sets have no order of their own. */
    private void inOrder(Set<?> all) {
        out.append("[" + all.stream().map(Writer::written).sorted().collect(Collectors.joining(",")) + "]");
    }

    private void quote(String text) {
        JsonText.quote(text, out);
    }
}
