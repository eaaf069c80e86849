package sessionspec.drift.passage;

import java.io.IOException;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;

/** A file in which no document can be read, with the problem to show for it. */
public final class UnreadableDocument extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableDocument(Place place, String what, String remedy) {
        super(place + ": " + what);
        this.problem = new Problem(Problem.Kind.UNREADABLE, place, what, remedy);
    }

    public Problem problem() {
        return problem;
    }
}
