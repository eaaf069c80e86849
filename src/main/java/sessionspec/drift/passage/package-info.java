/**
 * Reads a document that a person saved and cuts it into passages, the same ones however it was saved.
 *
 * <p>What may differ in silence is what no reader sees or cares about: white space, wrapping, encoding, emphasis, the
 * marks of lists and the targets of links. Everything else is kept, if not as words then as
 * {@link sessionspec.drift.passage.Marks} of a passage:
 *
 * <ul>
 *   <li>A check box is a state of the passage that it stands before.
 *   <li>A cell of a table is a passage that knows its table, row and column. A cell without words, such as a check mark, a
 *       dash or nothing, is no passage: it belongs to the passage before it in its row, else to the first one of its row,
 *       else to the one before the row, and names its column there. So a mark that changes, comes or goes shows at
 *       the words that it speaks of, and words that move to another cell show by that.
 *   <li>A symbol outside of tables belongs to the passage before it. A line of dashes or the like rules off and is nothing.
 *   <li>What is struck out is text between {@code ~~}, and is cut and found as if it were not.
 * </ul>
 *
 * <p>A web page holds more than its document. What can be none of it goes
 * ({@link sessionspec.drift.passage.PageFurniture}); what most likely is none, in any format, is kept and marked as
 * {@link sessionspec.drift.passage.Furniture}, so that nobody has to claim it and who claims it finds it.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.drift.passage;
