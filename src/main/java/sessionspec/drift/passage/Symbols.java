package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives each block that has no words, such as a check mark, a dash or nothing in a cell of a table, to one that has: to
 * the one before it in its row, else to the first of its row, else to the one before it in the document. A line that
 * only rules off what follows means nothing and goes.
 */
final class Symbols {

    private static final Pattern RULE = Pattern.compile("(?:([-=_*~#+])(?:\\s?+\\1)++|[|:\\s-]++)");
    private static final Pattern BOX = Pattern.compile("\\[[ xX]]");

    private final List<Block> settled = new ArrayList<>();
    private final List<Block> waiting = new ArrayList<>();

    private Symbols() {}

    static List<Block> settled(List<Block> blocks) {
        Symbols symbols = new Symbols();
        for (Block block : blocks) {
            if (block.hasWords() && !BOX.matcher(block.text()).matches()) {
                symbols.word(block);
            } else if (!block.marks().cell().isEmpty() || !ruleOrNothing(block.text())) {
                symbols.symbol(block);
            }
        }
        symbols.giveWaiting();
        return symbols.settled;
    }

    private void word(Block block) {
        giveWaitingOfOtherRow(block);
        settled.add(block);
        giveWaiting();
    }

    private void symbol(Block block) {
        giveWaitingOfOtherRow(block);
        waiting.add(block);
        boolean nextMayBeItsHead = !block.marks().cell().isEmpty()
                && !settled.isEmpty()
                && !sameRow(block, settled.get(settled.size() - 1));
        if (!nextMayBeItsHead) {
            giveWaiting();
        }
    }

    private void giveWaitingOfOtherRow(Block block) {
        if (!waiting.isEmpty() && !sameRow(waiting.get(0), block)) {
            giveWaiting();
        }
    }

    /** To the last block that has words; where there is none yet, they wait for the first. */
    private void giveWaiting() {
        if (!settled.isEmpty()) {
            int last = settled.size() - 1;
            waiting.forEach(symbol -> settled.set(last, followed(settled.get(last), symbol)));
            waiting.clear();
        }
    }

    private static Block followed(Block block, Block symbol) {
        String cell = symbol.marks().cell();
        String column =
                sameRow(block, symbol) ? cell.substring(symbol.marks().row().length()) : cell;
        String trailing = cell.isEmpty() ? symbol.text() : column + ":" + symbol.text();
        return block.with(block.marks().followedBy(trailing));
    }

    private static boolean sameRow(Block one, Block other) {
        return one.marks().row().equals(other.marks().row());
    }

    private static boolean ruleOrNothing(String text) {
        return text.isBlank() || text.length() > 1 && RULE.matcher(text).matches();
    }
}
