package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of a table is one line in a text that was copied from the page, and a block for each cell in the page. Where the
 * document is known by its lines, the row becomes one.
 */
final class TableRows {

    /** The blocks, each row as one where that gives more of what is known. */
    static List<Block> asKnown(List<Block> blocks, Set<String> known) {
        List<Block> result = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at + 1;
            String row = blocks.get(at).marks().row();
            while (!row.isEmpty()
                    && end < blocks.size()
                    && blocks.get(end).marks().row().equals(row)) {
                end++;
            }
            List<Block> cells = blocks.subList(at, end);
            List<Block> line = cells.size() > 1 && !known.isEmpty() ? line(cells, row) : cells;
            result.addAll(Block.knownLength(line, known) > Block.knownLength(cells, known) ? line : cells);
            at = end;
        }
        return result;
    }

    /** Cells beside each other are one block; what stands below something in a cell is not. */
    private static List<Block> line(List<Block> cells, String row) {
        List<Block> lines = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (Block cell : cells) {
            boolean below = !open.isEmpty()
                    && open.get(open.size() - 1)
                            .marks()
                            .cell()
                            .equals(cell.marks().cell());
            if (below) {
                lines.add(joined(open, row));
                open.clear();
            }
            open.add(cell);
        }
        lines.add(joined(open, row));
        return lines;
    }

    private static Block joined(List<Block> cells, String row) {
        String text =
                cells.stream().map(Block::text).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
        return Block.of(text, cells.get(0).line(), Block.Shape.BODY, Marks.inCell(row));
    }
}
