package sessionspec.print;

import java.nio.file.Path;

/** What came of printing. */
public sealed interface Printed {

    /** @param bytes its size */
    record Made(Path pdf, long bytes) implements Printed {}

    /** @param why one sentence without its full stop, and what to do where there is something to do */
    record NotMade(String why) implements Printed {}
}
