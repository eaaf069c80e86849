package sessionspec;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** Says on the console how far long work is; short work passes in silence. */
final class Progress {

    private static final long SILENT = 2_000_000_000L;
    private static final long EVERY = 1_000_000_000L;
    private static final long MEGABYTE = 1_000_000;

    private final PrintWriter console;
    private final boolean quiet;
    private long next = System.nanoTime() + SILENT;

    Progress(PrintWriter console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /** @param all size of all files; what is compressed turns out longer */
    LongConsumer reading(long all) {
        long[] read = new long[1];
        return bytes -> {
            read[0] += bytes;
            say("Read " + read[0] / MEGABYTE + " of " + Math.max(read[0], all) / MEGABYTE + " MB of messages");
        };
    }

    synchronized void wrote(int pages, int all) {
        say("Wrote " + pages + " of " + all + " pages");
    }

    private void say(String how) {
        long now = System.nanoTime();
        if (!quiet && now >= next) {
            next = now + EVERY;
            console.println(how);
        }
    }
}
