package sessionspec.report.view;

import java.util.List;

/**
 * How much of each document is accounted for.
 *
 * @param rows    one for each document
 * @param total   the sum
 * @param checked whether the reader's documents were supplied, so that unclaimed passages are known
 */
public record CoverageView(List<Row> rows, Row total, boolean checked) {

    /**
     * @param document   its title
     * @param edition    its date
     * @param checked    whether this document was supplied
     * @param passages   passages that its statements claim
     * @param unclaimed  passages of the supplied copy that no statement claims
     * @param statements all but retired ones
     * @param specified  of these, those that rules specify
     * @param proved     of those, the ones that are verified
     * @param lacking    whether some are not although everything ran
     */
    public record Row(
            Segment document,
            String edition,
            boolean checked,
            int passages,
            int unclaimed,
            int statements,
            int specified,
            int proved,
            boolean lacking) {

        /** Width of the proved part of a bar that is so many units long. */
        public int provedWidth(int units) {
            return part(proved, units);
        }

        /** Width of the specified part, proved or not. */
        public int specifiedWidth(int units) {
            return part(specified, units);
        }

        private int part(int count, int units) {
            return statements == 0 ? 0 : (int) Math.round((double) count * units / statements);
        }
    }
}
