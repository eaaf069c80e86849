package sessionspec.drift.edit;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import sessionspec.drift.ChangeKind;

/**
 * A kind of change that a person makes to a document.
 *
 * @param name   what it does
 * @param kinds  how it may be told; none where it must not be told at all
 * @param change of the lines of a document, possibly none where it does not fit
 */
record Edit(String name, List<ChangeKind> kinds, Change change) {

    /** Makes one such change somewhere. */
    interface Change {
        Optional<Edited> in(List<String> lines, RandomGenerator random);
    }

    /**
     * A changed document.
     *
     * @param lines as they are now
     * @param line  the number of the line as it was, from 0, that was changed
     * @param what  what was changed, for a message
     */
    record Edited(List<String> lines, int line, String what) {}
}
