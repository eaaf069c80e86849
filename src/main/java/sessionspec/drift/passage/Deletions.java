package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a text of which parts are struck out, between {@code ~~} and {@code ~~}, where it would be cut if they were not:
 * a sentence that is struck out is still found, and is seen to be struck out.
 */
final class Deletions {

    static final String MARK = "~~";

    private final StringBuilder text = new StringBuilder();
    private final BitSet struck = new BitSet();

    private Deletions() {}

    /** The sentences, with the marks where the text has them. Marks without a partner are text. */
    static List<String> sentences(String block) {
        String[] parts = block.split(MARK, -1);
        if (parts.length == 1 || parts.length % 2 == 0) {
            return Segmenter.sentences(block);
        }
        Deletions read = new Deletions();
        for (int i = 0; i < parts.length; i++) {
            boolean betweenTwo = parts[i].isBlank() && i > 0 && i < parts.length - 1;
            read.add(parts[i], i % 2 == 1 || betweenTwo);
        }
        List<String> marked = new ArrayList<>();
        int from = 0;
        for (String sentence : Segmenter.sentences(read.text.toString())) {
            int at = read.text.indexOf(sentence, from);
            from = at + sentence.length();
            marked.add(read.marked(at, from));
        }
        return marked;
    }

    private void add(String part, boolean deleted) {
        int start = text.length();
        boolean spaced = text.isEmpty() || text.charAt(start - 1) == ' ';
        text.append(spaced ? part.stripLeading() : part);
        struck.set(start, text.length(), deleted);
    }

    private String marked(int from, int to) {
        StringBuilder result = new StringBuilder();
        int at = from;
        while (at < to) {
            boolean deleted = struck.get(at);
            int end = Math.min(to, nextChange(at, deleted, to));
            String part = text.substring(at, end);
            result.append(deleted && !part.isBlank() ? MARK + part + MARK : part);
            at = end;
        }
        return result.toString();
    }

    private int nextChange(int at, boolean deleted, int to) {
        if (deleted) {
            return struck.nextClearBit(at);
        }
        int next = struck.nextSetBit(at);
        return next < 0 ? to : next;
    }
}
