package sessionspec.trace;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.Problem;

/** All that a run of the feature files left behind, in the order of the files and their lines. */
public final class Run {

    /**
     * A file of messages.
     *
     * @param file     path as a person would type it
     * @param tools    what ran the examples
     * @param revision the commit that the run says it was of; may be empty
     * @param ended    empty when it was interrupted
     * @param empty    whether not a single message could be read in it
     */
    record Source(String file, List<Provenance.Tool> tools, String revision, Optional<Instant> ended, boolean empty) {}

    private final List<RunFeature> features;
    private final boolean complete;
    private final List<Problem> problems;
    private final List<Source> sources;

    Run(List<RunFeature> features, boolean complete, List<Problem> problems, List<Source> sources) {
        this.features = features;
        this.complete = complete;
        this.problems = problems;
        this.sources = sources;
    }

    /** Name and version of what ran it, as the run itself says; empty when it does not. */
    public List<Provenance.Tool> tools() {
        return sources.stream().flatMap(it -> it.tools().stream()).distinct().toList();
    }

    /** What could not be read. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether not a single message could be read in any of its files: they are something else. */
    public boolean isNothing() {
        return sources.stream().allMatch(Source::empty);
    }

    /** Its files of messages. They are not fingerprinted: that takes longer than to read them. */
    List<Provenance.Input> inputs() {
        return sources.stream().map(it -> new Provenance.Input(it.file(), "")).toList();
    }

    /** The commits that it was of; mostly one, none when it does not say. */
    List<String> revisions() {
        return sources.stream()
                .map(Source::revision)
                .filter(revision -> !revision.isEmpty())
                .distinct()
                .toList();
    }

    /** When the last of it ended. */
    Optional<Instant> ended() {
        return sources.stream().flatMap(it -> it.ended().stream()).max(Comparator.naturalOrder());
    }

    /** Whether it came to its end: what did not run was then left out on purpose, by a filter. */
    boolean complete() {
        return complete;
    }

    List<RunFeature> features() {
        return features;
    }
}
