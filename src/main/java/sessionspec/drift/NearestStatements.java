package sessionspec.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sessionspec.catalogue.Statement;
import sessionspec.drift.passage.Passage;

/**
 * Which statement an unclaimed passage most likely belongs to: one that lost its passage at this very place, between
 * the statements of the passages before and after it, each taken once and in order; else the one before it.
 */
final class NearestStatements {

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<DocumentDrift.Gone> gone;
    private final Set<String> sections;

    /**
     * @param statements in reading order
     * @param gone       the claims without a passage
     * @param sections   the sections that the document still has
     */
    NearestStatements(List<Statement> statements, List<DocumentDrift.Gone> gone, Set<String> sections) {
        for (Statement statement : statements) {
            positions.put(statement.id(), positions.size());
        }
        this.gone = new ArrayList<>(gone);
        this.sections = sections;
    }

    /** For each passage the id of the nearest statement: its own first claimant when it has one. */
    List<String> of(List<Passage> passages, List<List<Statement>> claimants) {
        int[] next = nextPositions(claimants);
        List<String> nearest = new ArrayList<>();
        String before = "";
        int position = 0;
        for (int i = 0; i < passages.size(); i++) {
            List<Statement> own = claimants.get(i);
            if (!own.isEmpty()) {
                before = own.get(0).id();
                position = positionOf(own.get(own.size() - 1));
                nearest.add(before);
            } else {
                int from = Math.min(position, next[i]);
                int to = Math.max(position, next[i]);
                nearest.add(replaced(passages.get(i).section(), from, to, before));
            }
        }
        return Collections.unmodifiableList(nearest);
    }

    private String replaced(String section, int from, int to, String otherwise) {
        for (Iterator<DocumentDrift.Gone> i = gone.iterator(); i.hasNext(); ) {
            Statement statement = i.next().statement();
            int position = positionOf(statement);
            boolean sameSection = statement.section().equals(section) || !sections.contains(statement.section());
            if (sameSection && from <= position && position <= to) {
                i.remove();
                return statement.id();
            }
        }
        return otherwise;
    }

    /** For each passage, the position of the first claimed one after it. */
    private int[] nextPositions(List<List<Statement>> claimants) {
        int[] next = new int[claimants.size()];
        int position = positions.size();
        for (int i = claimants.size() - 1; i >= 0; i--) {
            position = claimants.get(i).isEmpty()
                    ? position
                    : positionOf(claimants.get(i).get(0));
            next[i] = position;
        }
        return next;
    }

    private int positionOf(Statement statement) {
        return positions.getOrDefault(statement.id(), 0);
    }
}
