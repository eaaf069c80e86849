package sessionspec.catalogue.yaml;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One YAML file of the catalogue, bound to records that know their lines. A list item that cannot be read, for whatever
 * reason, is a problem and is left out.
 */
record YamlFile(Path path, Problems problems) {

    /** An item of a list in the file itself or right below one of its keys, or such a key. */
    private static final Pattern PART = Pattern.compile("(?: {0,2}- |\\w).*");

    private static final String FILE_IGNORED = " Nothing in the file is read until then.";
    private static final String ITEM_IGNORED = " Whatever stands in the same list item is ignored until then.";

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .changeDefaultNullHandling(any -> JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP))
            .annotationIntrospector(Placing.KEYS)
            .injectableValues(Placing.PLACES)
            .addModule(Placing.MODULE)
            .build();

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
                int line = e instanceof DatabindException ? placing.record().line() : Misread.line(e);
                String without = withoutItem(left, line);
                Misread told = Misread.of(e);
                unreadable(line, told.what(), told.remedy() + (without.equals(left) ? FILE_IGNORED : ITEM_IGNORED));
                if (without.equals(left)) {
                    return Optional.empty();
                }
                left = without;
            }
        }
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
