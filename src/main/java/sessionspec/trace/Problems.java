package sessionspec.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;

/** The problems found so far. */
final class Problems {

    private static final Comparator<Problem> GRAVEST_FIRST = Comparator.comparing(Problem::kind)
            .thenComparing(problem -> problem.place().file())
            .thenComparing(problem -> problem.place().line())
            .thenComparing(Problem::what);

    private final List<Problem> found = new ArrayList<>();

    void add(Problem.Kind kind, Place place, String what, String remedy) {
        found.add(new Problem(kind, place, sentence(what), remedy));
    }

    void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** With its full stop, whatever a message or a title that it quotes ends with. */
    private static String sentence(String what) {
        return what.endsWith(".") || what.endsWith("…") ? what : what + ".";
    }

    /** Each once, by kind, then by place. */
    List<Problem> sorted() {
        return found.stream().distinct().sorted(GRAVEST_FIRST).toList();
    }
}
