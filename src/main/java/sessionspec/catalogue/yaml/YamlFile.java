package sessionspec.catalogue.yaml;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Suggestion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One YAML file of the catalogue, bound to records that know their lines. A list item that cannot be read, for whatever
 * reason, is a problem and is left out. Half of it is what a person is told of each way to be wrong.
 */
final class YamlFile {

    /** An item of a list in the file itself or right below one of its keys, or such a key. */
    private static final Pattern PART = Pattern.compile("(?: {0,2}- |\\w).*");

    private static final String ITEM_IGNORED = " Whatever stands in the same list item is ignored until then.";

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .changeDefaultNullHandling(any -> JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP))
            .annotationIntrospector(new Keys())
            .injectableValues(Placing.PLACES)
            .addModule(Placing.MODULE)
            .build();

    private final Path path;
    private final Problems problems;

    YamlFile(Path path, Problems problems) {
        this.path = path;
        this.problems = problems;
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

    <T> List<T> list(TypeReference<List<T>> type) {
        return read(type).orElse(List.of());
    }

    /** What the file holds; empty when it holds nothing or nothing of it can be read. */
    <T> Optional<T> read(TypeReference<T> type) {
        try {
            return read(Files.readString(path), MAPPER.readerFor(type));
        } catch (CharacterCodingException e) {
            unreadable(0, "The file is not valid UTF-8", "Save it as UTF-8.");
        } catch (IOException e) {
            unreadable(0, "The file cannot be read: " + e.getMessage(), "Check its permissions.");
        }
        return Optional.empty();
    }

    private <T> Optional<T> read(String text, ObjectReader reader) {
        String left = text;
        while (true) {
            Placing placing = new Placing(Place.of(path));
            try (JsonParser parser = MAPPER.createParser(left)) {
                if (parser.nextToken() == null) {
                    if (text.isBlank()) {
                        unreadable(0, "The file holds nothing", "Write what belongs into it, or delete it.");
                    }
                    return Optional.empty();
                }
                return Optional.of(reader.withAttribute(Placing.class, placing).readValue(parser));
            } catch (JacksonException e) {
                int line = e instanceof DatabindException ? placing.record().line() : line(e);
                String without = withoutItem(left, line);
                tell(line, e, without.equals(left) ? " Nothing in the file is read until then." : ITEM_IGNORED);
                if (without.equals(left)) {
                    return Optional.empty();
                }
                left = without;
            }
        }
    }

    private void tell(int line, JacksonException e, String ignored) {
        String key = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .flatMap(Stream::ofNullable)
                .reduce("", (outer, inner) -> inner);
        String why = e.getOriginalMessage().lines().findFirst().orElse("");
        if (e instanceof UnrecognizedPropertyException unknown) {
            Set<String> keys = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .filter(known -> !known.equals("place"))
                    .collect(Collectors.toCollection(TreeSet::new));
            unreadable(
                    line,
                    "The key \"" + key + "\" is unknown here." + Suggestion.didYouMean(key, keys),
                    "Keys are: " + String.join(", ", keys) + "." + ignored);
        } else if (e instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            List<String> allowed = Stream.of(wrong.getTargetType().getEnumConstants())
                    .map(YamlFile::written)
                    .toList();
            unreadable(
                    line,
                    "\"" + wrong.getValue() + "\" is no " + key + "."
                            + Suggestion.didYouMean(String.valueOf(wrong.getValue()), allowed),
                    "Write one of: " + String.join(", ", allowed) + "." + ignored);
        } else if (why.startsWith("Missing") || why.startsWith("Null")) {
            unreadable(line, "The key \"" + key + "\" is missing or empty", "Add \"" + key + ":\" here." + ignored);
        } else if (e instanceof DatabindException) {
            unreadable(
                    line,
                    (key.isEmpty() ? "What stands here" : "The key \"" + key + "\"") + " has the wrong form: " + why,
                    "Write text where there should be text, a list where"
                            + " there should be a list, and keys with values elsewhere." + ignored);
        } else {
            unreadable(
                    line,
                    "This is not valid YAML: " + why,
                    "Correct the line. Text that has \": \" or \" #\" in it, or starts with a special character,"
                            + " needs quotes." + ignored);
        }
    }

    /** A constant as the catalogue writes it. */
    static String written(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The line to correct: where an unfinished quotation or bracket starts, else where the parser gave up. */
    private static int line(JacksonException e) {
        Optional<Mark> mark = Optional.empty();
        if (e.getCause() instanceof MarkedYamlEngineException it) {
            String context = String.valueOf(it.getContext());
            boolean unfinished = context.startsWith("while scanning") || context.contains("flow");
            mark = unfinished ? it.getContextMark().or(it::getProblemMark) : it.getProblemMark();
        }
        return mark.map(it -> it.getLine() + 1)
                .or(() -> Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr))
                .orElse(0);
    }

    private static String withoutItem(String text, int line) {
        String[] lines = text.split("\\R", -1);
        int start = Math.min(line, lines.length) - 1;
        while (start >= 0 && !PART.matcher(lines[start]).matches()) {
            start--;
        }
        if (start < 0 || !lines[start].stripLeading().startsWith("- ")) {
            return text;
        }
        int end = start + 1;
        while (end < lines.length && !PART.matcher(lines[end]).matches()) {
            end++;
        }
        Arrays.fill(lines, start, end, "");
        return String.join("\n", lines);
    }

    private void unreadable(int line, String what, String remedy) {
        problems.add(Problem.Kind.UNREADABLE, new Place(Place.of(path).file(), Math.max(line, 0)), what, remedy);
    }
}
