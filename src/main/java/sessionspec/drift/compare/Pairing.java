package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which passages of two editions were found to be the same ones so far. */
final class Pairing {

    static final int NONE = -1;

    private final List<Side> was;
    private final List<Side> is;
    private final int[] wasIn;
    private final int[] isIn;
    private final Likeness likeness;
    private final List<Match> matches;
    private final boolean turned;

    Pairing(List<Side> was, List<Side> is) {
        this(
                was,
                is,
                none(was.size()),
                none(is.size()),
                new Likeness(Stream.concat(was.stream(), is.stream())
                        .map(Side::items)
                        .toList()),
                new ArrayList<>(),
                false);
    }

    private Pairing(
            List<Side> was,
            List<Side> is,
            int[] wasIn,
            int[] isIn,
            Likeness likeness,
            List<Match> matches,
            boolean turned) {
        this.was = was;
        this.is = is;
        this.wasIn = wasIn;
        this.isIn = isIn;
        this.likeness = likeness;
        this.matches = matches;
        this.turned = turned;
    }

    private static int[] none(int size) {
        int[] in = new int[size];
        Arrays.fill(in, NONE);
        return in;
    }

    /** The same pairing with the editions in each other's place. What is matched in one is matched in the other. */
    Pairing turned() {
        return new Pairing(is, was, isIn, wasIn, likeness, matches, !turned);
    }

    List<Side> was() {
        return was;
    }

    List<Side> is() {
        return is;
    }

    Likeness likeness() {
        return likeness;
    }

    /** The passage of the new edition that one of the old is, or {@link #NONE}. */
    int of(int w) {
        return wasIn[w];
    }

    boolean wasFree(int w) {
        return wasIn[w] == NONE;
    }

    boolean isFree(int i) {
        return isIn[i] == NONE;
    }

    /** Whether what stands on both sides of a passage of the old edition has its equals. */
    boolean isAlone(int w) {
        return (w == 0 || !wasFree(w - 1)) && (w + 1 == was.size() || !wasFree(w + 1));
    }

    void match(int w, int i) {
        match(Match.of(w, i));
    }

    void match(Match match) {
        match.was().forEach(w -> wasIn[w] = match.is().get(0));
        match.is().forEach(i -> isIn[i] = match.was().get(0));
        matches.add(told(match));
    }

    /** Lets a match of one and one become another; nothing happens when there is no such match. */
    void widen(Match pair, Match by) {
        if (matches.remove(told(pair))) {
            match(by);
        }
    }

    private Match told(Match match) {
        return turned ? new Match(match.is(), match.was()) : match;
    }

    Stream<Match> all() {
        return Stream.of(
                        matches.stream(),
                        free(wasIn).mapToObj(w -> new Match(List.of(w), List.of())),
                        free(isIn).mapToObj(i -> new Match(List.of(), List.of(i))))
                .flatMap(it -> it);
    }

    private static IntStream free(int[] in) {
        return IntStream.range(0, in.length).filter(at -> in[at] == NONE);
    }

    Gaps gaps() {
        return new Gaps(wasIn.clone(), isIn.clone());
    }
}
