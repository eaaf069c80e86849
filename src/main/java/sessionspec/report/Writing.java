package sessionspec.report;

import java.io.IOException;
import java.io.Writer;

/** What a file is to hold, written piece by piece, so that it never is in memory as a whole. */
@FunctionalInterface
interface Writing {

    /**
     * Writes all of it once, and leaves the writer open.
     *
     * @throws IOException if the writer fails; it may also be the cause of what a library throws instead
     */
    void to(Writer out) throws IOException;
}
