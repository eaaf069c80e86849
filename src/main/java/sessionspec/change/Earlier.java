package sessionspec.change;

import sessionspec.catalogue.Problem;

/** What became of the file that a report is to be compared with. */
public sealed interface Earlier {

    /** It was read. */
    record Report(Baseline baseline, ComparedReport report) implements Earlier {}

    /** It could not be read; the problem names the file, what is wrong with it and what to do. */
    record Unreadable(Problem problem) implements Earlier {}
}
