package sessionspec.drift;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.drift.passage.Marks;

/**
 * What a passage is in its document beside a sentence, as the index keeps it: {@code furniture=}, {@code level=},
 * {@code box=}, {@code column=} and {@code trailing=}, parted by semicolons, each only where there is one. A row is not kept: which row it is tells the order of
 * passages, and a row that came must not change those below it.
 *
 * @param level  that of the heading that it is, such as {@code h2}; empty elsewhere, and where the format has none
 * @param column of the table that it stands in, such as {@code c3}; empty outside of tables, and where the format has none
 */
public record Form(boolean furniture, String level, String box, String column, String trailing) {

    private static final Pattern COLUMN = Pattern.compile("c\\d+$");
    private static final Pattern WRITTEN = Pattern.compile(
            "(furniture=yes;?)?(?:level=([^;]*);?)?(?:box=([^;]*);?)?(?:column=([^;]*);?)?(?:trailing=(.*))?");

    public static Form of(Marks marks) {
        Matcher column = COLUMN.matcher(marks.cell());
        return new Form(
                marks.furniture(), marks.level(), marks.box(), column.find() ? column.group() : "", marks.trailing());
    }

    public static Form read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? new Form(
                        !group(parts, 1).isEmpty(), group(parts, 2), group(parts, 3), group(parts, 4), group(parts, 5))
                : new Form(false, "", "", "", written);
    }

    private static String group(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).orElse("");
    }

    /** Whether both stand in the same column, or one of them in a format that knows none. */
    public boolean sameColumn(Form other) {
        return column.isEmpty() || other.column.isEmpty() || column.equals(other.column);
    }

    /** Whether both have the same check box, and the same symbols after them if their formats can be compared. */
    public boolean sameMarks(Form other) {
        boolean comparable = column.isEmpty() == other.column.isEmpty();
        return box.equals(other.box) && (!comparable || trailing.equals(other.trailing));
    }

    @Override
    public String toString() {
        return Stream.of(
                        named("furniture", furniture ? "yes" : ""),
                        named("level", level),
                        named("box", box),
                        named("column", column),
                        named("trailing", trailing))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(";"));
    }

    private static String named(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }
}
