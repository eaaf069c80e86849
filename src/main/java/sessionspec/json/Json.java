package sessionspec.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON that was read. Members of an object are asked for by name, and whatever names there are, none does anything. */
public sealed interface Json {

    /** Where its first character stands in the text that was read, 0 for the first. */
    int at();

    /** @param members in their order; of two of one name the latter */
    record Members(Map<String, Json> members, int at) implements Json {}

    record Elements(List<Json> all, int at) implements Json {}

    record Text(String says, int at) implements Json {}

    record Number(String digits, int at) implements Json {}

    record Bool(boolean is, int at) implements Json {}

    record Null(int at) implements Json {}

    /** The member of that name, also where it begins with a capital as PowerShell writes it; none where it is null. */
    default Optional<Json> member(String name) {
        return this instanceof Members object
                ? Optional.ofNullable(object.members().get(name))
                        .or(() -> Optional.ofNullable(object.members().get(capital(name))))
                        .filter(it -> !(it instanceof Null))
                : Optional.empty();
    }

    /** The other members that say anything, by their names; annotations are none. */
    default Map<String, Json> others(List<String> known) {
        Map<String, Json> others = new LinkedHashMap<>();
        if (this instanceof Members object) {
            object.members().forEach((name, value) -> {
                String small = known.stream()
                        .filter(it -> name.equals(capital(it)))
                        .findFirst()
                        .orElse(name);
                if (!known.contains(small) && name.indexOf('@') < 0 && !value.isEmpty()) {
                    others.put(small, value);
                }
            });
        }
        return others;
    }

    private static String capital(String name) {
        char first = name.charAt(0);
        return (first >= 'a' && first <= 'z' ? (char) (first - 'a' + 'A') : first) + name.substring(1);
    }

    default List<Json> elements() {
        return this instanceof Elements array ? array.all() : List.of();
    }

    default Optional<String> text() {
        return this instanceof Text text ? Optional.of(text.says()) : Optional.empty();
    }

    default boolean is(boolean value) {
        return this instanceof Bool bool && bool.is() == value;
    }

    /** What it says, wherever it stands: a value that equals that of whatever says the same. */
    default Object value() {
        if (this instanceof Members object) {
            Map<String, Object> all = new HashMap<>();
            object.members().forEach((name, value) -> all.put(name, value.value()));
            return all;
        } else if (this instanceof Elements array) {
            return array.all().stream().map(Json::value).toList();
        } else if (this instanceof Text text) {
            return text.says();
        }
        return this instanceof Number number
                ? List.of("number", number.digits())
                : this instanceof Bool bool ? bool.is() : Optional.empty();
    }

    /** Whether it says nothing: null, an empty text, or an array or object of nothing else, as PowerShell writes what is unset. */
    default boolean isEmpty() {
        return this instanceof Null
                || (this instanceof Elements array && array.all().stream().allMatch(Json::isEmpty))
                || (this instanceof Members object
                        && object.members().values().stream().allMatch(Json::isEmpty))
                || (this instanceof Text text && text.says().isEmpty());
    }
}
