package sessionspec.drift.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Joins the lines of a run that a wrapping parted. Where a full line is followed by what may continue it or start anew,
 * such as a name, that way of joining wins which gives most of the known passages, and then the one that joins.
 */
record LineJoiner(List<TextLine> run, Wrapping wrapping, Set<String> known) {

    /** No paragraph has more places that are open. It bounds the work. */
    private static final int MOST_PARTS = 12;

    private static final int KNOWN_CHARACTER = 100;

    /** What joins or parts a line and the next. */
    private enum Seam {
        PARTED,
        JOINED,
        LIKELY,
        UNLIKELY
    }

    List<List<TextLine>> blocks() {
        List<List<TextLine>> blocks = new ArrayList<>();
        List<List<TextLine>> parts = new ArrayList<>();
        List<Seam> seams = new ArrayList<>();
        List<TextLine> part = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            part.add(run.get(i));
            Seam seam = i + 1 < run.size() ? seam(i) : Seam.PARTED;
            if (seam != Seam.JOINED) {
                parts.add(List.copyOf(part));
                seams.add(seam);
                part.clear();
            }
            if (seam == Seam.PARTED) {
                blocks.addAll(best(parts, seams));
                parts.clear();
                seams.clear();
            }
        }
        return blocks;
    }

    private Seam seam(int at) {
        TextLine line = run.get(at);
        TextLine next = run.get(at + 1);
        boolean full = wrapping.fills(line, next);
        boolean goesOn = next.startsSmall() && !next.startsItem();
        if (full && goesOn) {
            return line.endsSentence() ? Seam.LIKELY : Seam.JOINED;
        }
        if (line.endsSentenceBefore(next) || !full && !goesOn) {
            return Seam.PARTED;
        }
        return full && !line.endsWithColon() && (!next.startsItem() || isNoItem(at + 1)) ? Seam.LIKELY : Seam.UNLIKELY;
    }

    /** A dash or a number that no line before it in the run starts with is most likely part of a sentence. */
    private boolean isNoItem(int at) {
        TextLine line = run.get(at);
        return line.mayStartWithinSentence()
                && run.subList(0, at).stream()
                        .noneMatch(before -> before.marks().equals(line.marks()));
    }

    /** Of all ways to join the parts, the best, found from the first part on. */
    private List<List<TextLine>> best(List<List<TextLine>> parts, List<Seam> seams) {
        int[] score = new int[parts.size() + 1];
        int[] from = new int[parts.size() + 1];
        for (int to = 1; to <= parts.size(); to++) {
            score[to] = Integer.MIN_VALUE;
            int joined = 0;
            for (int start = to - 1; start >= Math.max(0, to - MOST_PARTS); start--) {
                joined += start == to - 1 ? 0 : seams.get(start) == Seam.LIKELY ? 1 : -1;
                int reached = score[start] + joined + KNOWN_CHARACTER * knownIn(lines(parts, start, to));
                if (reached > score[to]) {
                    score[to] = reached;
                    from[to] = start;
                }
            }
        }
        Deque<List<TextLine>> best = new ArrayDeque<>();
        for (int to = parts.size(); to > 0; to = from[to]) {
            best.addFirst(lines(parts, from[to], to));
        }
        return List.copyOf(best);
    }

    private static List<TextLine> lines(List<List<TextLine>> parts, int from, int to) {
        return parts.subList(from, to).stream().flatMap(List::stream).toList();
    }

    private int knownIn(List<TextLine> lines) {
        return known.isEmpty()
                ? 0
                : Block.of(TextLine.joined(lines), 0, Block.Shape.BODY).knownLength(known);
    }
}
