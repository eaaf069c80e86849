package sessionspec.ask.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sessionspec.ask.configuration.Statements.Place;

/** What became of each line of a text that is read line by line, so that none goes without a word. */
final class Account {

    /** How many stretches of lines are listed; nobody reads more. */
    private static final int MOST = 20;

    /** What can become of something that stands on a line. */
    enum Fate {
        TAKEN("understood"),
        LEFT("not taken, and may matter"),
        IDLE("changes nothing, and was passed over"),
        VARIABLE("sets a variable that nothing here needs"),
        OTHER_PROPERTY("a property of which no document speaks"),
        BLANK("blank or a comment");

        private final String says;

        Fate(String says) {
            this.says = says;
        }
    }

    private record Mark(int at, Fate fate) {}

    private final List<Mark> marks = new ArrayList<>();
    private final List<Place> lines = new ArrayList<>();

    /** What stands at a place of the text has come to this. */
    void mark(int at, Fate fate) {
        marks.add(new Mark(at, fate));
    }

    /** What is read together, in its order: a line, or several. */
    void line(Place line) {
        lines.add(line);
    }

    /** Of each fate its lines in a sentence; none where the text is not read line by line. */
    List<String> sentences(String text) {
        marks.sort(Comparator.comparing(Mark::at));
        Map<Fate, List<Place>> all = new EnumMap<>(Fate.class);
        int next = 0;
        int number = 1;
        for (Place line : lines) {
            int last = number + breaks(text, line);
            boolean any = false;
            for (; next < marks.size() && marks.get(next).at <= line.end(); next++) {
                any |= marks.get(next).at >= line.begin();
                add(all.computeIfAbsent(marks.get(next).fate, it -> new ArrayList<>()), number, last);
            }
            if (!any) {
                add(all.computeIfAbsent(Fate.LEFT, it -> new ArrayList<>()), number, last);
            }
            number = last + 1;
        }
        return all.entrySet().stream()
                .map(it -> listed(it.getValue()) + ": " + it.getKey().says + ".")
                .toList();
    }

    private static int breaks(String text, Place line) {
        int breaks = 0;
        for (int at = line.begin(); at < line.end(); at++) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
        }
        return breaks;
    }

    private static void add(List<Place> stretches, int first, int last) {
        Place before = stretches.isEmpty() ? new Place(0, -1) : stretches.get(stretches.size() - 1);
        if (before.end() >= first - 1) {
            stretches.set(stretches.size() - 1, new Place(before.begin(), last));
        } else {
            stretches.add(new Place(first, last));
        }
    }

    /** Such as {@code Lines 1, 3 to 5 and 9}. */
    private static String listed(List<Place> stretches) {
        List<String> named = stretches.stream()
                .limit(MOST)
                .map(it -> it.begin() == it.end() ? "" + it.begin() : it.begin() + " to " + it.end())
                .toList();
        if (stretches.size() > MOST) {
            return "Lines " + String.join(", ", named) + " and others";
        }
        Place first = stretches.get(0);
        boolean isOne = stretches.size() == 1 && first.begin() == first.end();
        int last = named.size() - 1;
        return (isOne ? "Line " : "Lines ")
                + (last == 0 ? "" : String.join(", ", named.subList(0, last)) + " and ")
                + named.get(last);
    }
}
