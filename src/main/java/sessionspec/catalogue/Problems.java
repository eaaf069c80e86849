package sessionspec.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The problems found so far, by whichever threads. */
public final class Problems {

    private static final Comparator<Problem> GRAVEST_FIRST = Comparator.comparing(Problem::kind)
            .thenComparing(problem -> problem.place().file())
            .thenComparing(problem -> problem.place().line())
            .thenComparing(Problem::what);

    private final List<Problem> found = Collections.synchronizedList(new ArrayList<>());

    public void add(Problem.Kind kind, Place place, String what, String remedy) {
        found.add(new Problem(kind, place, sentence(what), remedy));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** With its full stop, whatever a message or a title that it quotes ends with. */
    private static String sentence(String what) {
        return what.matches("(?s).*[.…?]") ? what : what + ".";
    }

    /** Each once, by kind, then by place. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted(GRAVEST_FIRST).toList();
    }
}
