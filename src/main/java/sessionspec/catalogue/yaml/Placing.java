package sessionspec.catalogue.yaml;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/** Lets the records of one file know where they start: a component that is a {@link Place} is no key, and gets the line. */
final class Placing {

    /** A mapper with these does that in readings that have a placing as the attribute of this class. */
    static final SimpleModule MODULE = new SimpleModule().setDeserializerModifier(new EachRecord());

    static final InjectableValues PLACES = new Injected();
    static final JacksonAnnotationIntrospector KEYS = new Keys();

    private Place record;

    Placing(Place file) {
        this.record = file;
    }

    Place record() {
        return record;
    }

    private static Placing of(DeserializationContext context) {
        return (Placing) Objects.requireNonNull(context.getAttribute(Placing.class));
    }

    /** A component that is a place is no key, and of the keys only those may be left out that are optional. */
    private static final class Keys extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JacksonInject.@Nullable Value findInjectableValue(MapperConfig<?> config, AnnotatedMember member) {
            boolean place = member instanceof AnnotatedParameter && member.getRawType() == Place.class;
            return place ? JacksonInject.Value.forId(Place.class) : null;
        }

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType() != Optional.class;
        }
    }

    private static final class Injected extends InjectableValues {

        @Override
        public Object findInjectableValue(
                DeserializationContext context,
                Object id,
                BeanProperty component,
                @Nullable Object record,
                @Nullable Boolean optional,
                @Nullable Boolean written) {
            return of(context).record;
        }

        @Override
        public InjectableValues snapshot() {
            return this;
        }
    }

    private static final class EachRecord extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> usual) {
            return usual instanceof BeanDeserializerBase ? new Placed(usual) : usual;
        }
    }

    private static final class Placed extends DelegatingDeserializer {

        Placed(ValueDeserializer<?> usual) {
            super(usual);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
            return new Placed(usual);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Placing placing = of(context);
            Place around = placing.record;
            placing.record =
                    new Place(around.file(), parser.currentTokenLocation().getLineNr());
            Object read = super.deserialize(parser, context);
            placing.record = around;
            return read;
        }
    }
}
