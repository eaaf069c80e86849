package sessionspec.evidence;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Observation;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** The types of the model as evidence names them: by package and name below the model's, such as {@code signin.AppSessionOpened}. */
@SuppressWarnings("serial") // nobody writes it by serialization
final class StoryTypes extends TypeIdResolverBase {

    private static final String MODEL = SessionModel.class.getPackageName() + ".";

    static String name(Class<?> type) {
        return type.getName().substring(MODEL.length());
    }

    static String name(Observation observation) {
        return name(((Enum<?>) observation).getDeclaringClass()) + "." + observation.name();
    }

    static Observation observation(String name) {
        int dot = name.lastIndexOf('.');
        for (Object constant : type(name.substring(0, dot)).getEnumConstants()) {
            if (constant instanceof Observation observation
                    && observation.name().equals(name.substring(dot + 1))) {
                return observation;
            }
        }
        throw new IllegalArgumentException("There is nothing to observe named " + name);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(MODEL + name, false, SessionModel.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("The model has no " + name, e);
        }
    }

    @Override
    public String idFromValue(DatabindContext context, Object value) {
        return name(value.getClass());
    }

    @Override
    public String idFromValueAndType(DatabindContext context, Object value, Class<?> type) {
        return name(type);
    }

    @Override
    public JavaType typeFromId(DatabindContext context, String id) {
        return context.constructType(type(id));
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }
}
