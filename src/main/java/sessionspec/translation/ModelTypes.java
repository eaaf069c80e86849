package sessionspec.translation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Held.End;
import sessionspec.core.story.Story;

/** The types of the model that stories, decisions and facts are made of. */
final class ModelTypes {

    private static final String MODEL = "sessionspec.core.";

    private final List<Class<?>> all;
    private final TreeMap<String, Class<?>> needed = new TreeMap<>();

    private ModelTypes(List<Class<?>> all) {
        this.all = all;
    }

    /**
     * Those that have a written form, in order of their names.
     *
     * @param all classes of the model
     */
    static List<Class<?>> written(List<Class<?>> all) {
        ModelTypes types = new ModelTypes(all);
        Stream.of(Story.class, Decision.class, Fact.class, End.class).forEach(types::need);
        return types.needed.values().stream()
                .filter(type -> type.isRecord() || type.isEnum())
                .toList();
    }

    private void need(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::need);
        } else if (type instanceof Class<?> raw
                && raw.getName().startsWith(MODEL)
                && needed.put(raw.getName(), raw) == null) {
            if (raw.isInterface()) {
                all.stream().filter(it -> it != raw && raw.isAssignableFrom(it)).forEach(this::need);
            } else if (raw.isRecord()) {
                Stream.of(raw.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(this::need);
            }
        }
    }
}
