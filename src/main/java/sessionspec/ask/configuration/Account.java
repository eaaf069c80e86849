package sessionspec.ask.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sessionspec.ask.configuration.Statements.Place;

/** What became of each line of a text that is read line by line, so that none goes without a word. */
final class Account {

    /** How many stretches of lines are listed; nobody reads more. */
    private static final int MOST = 20;

    enum Fate {
        TAKEN("understood"),
        /** What it holds is told of as well, and decides. */
        HOLDS("understood"),
        IN_PART("understood in part, and what was not taken may matter"),
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

    void mark(int at, Fate fate) {
        marks.add(new Mark(at, fate));
    }

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
            Set<Fate> fates = EnumSet.noneOf(Fate.class);
            for (; next < marks.size() && marks.get(next).at <= line.end(); next++) {
                fates.add(marks.get(next).fate);
            }
            for (Fate fate : told(fates)) {
                add(all.computeIfAbsent(fate, it -> new ArrayList<>()), number, last);
            }
            number = last + 1;
        }
        return all.entrySet().stream()
                .map(it -> listed(it.getValue()) + ": " + it.getKey().says + ".")
                .toList();
    }

    /** None that another contradicts. */
    private static Set<Fate> told(Set<Fate> fates) {
        boolean left = fates.contains(Fate.LEFT);
        if (fates.remove(Fate.HOLDS) && !left) {
            fates.add(Fate.TAKEN);
        }
        if (left && fates.remove(Fate.TAKEN)) {
            fates.remove(Fate.LEFT);
            fates.add(Fate.IN_PART);
        }
        return fates.isEmpty() ? Set.of(Fate.LEFT) : fates;
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
