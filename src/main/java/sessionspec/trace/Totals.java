package sessionspec.trace;

/**
 * The numbers of the report.
 *
 * @param documents         documents with a catalogue
 * @param passages          passages that the catalogue claims
 * @param unclaimedPassages passages of the supplied documents that nothing claims; 0 when none were supplied
 * @param statements        all statements but retired ones
 * @param specified         of these, those that rules specify
 * @param rules             all rules
 * @param examples          all examples, each row of an outline counted
 * @param decisions         decisions with at least one finding
 */
public record Totals(
        int documents,
        int passages,
        int unclaimedPassages,
        int statements,
        int specified,
        int rules,
        int examples,
        int decisions) {}
