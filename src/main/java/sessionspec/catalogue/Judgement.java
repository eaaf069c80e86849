package sessionspec.catalogue;

import java.util.List;

/** What we had to decide where documents are silent, vague or at odds. */
public sealed interface Judgement extends Identified permits Interpretation, Discrepancy {

    String about();

    String reason();

    /** Ids of the examples that pin it; at least one. */
    List<String> examples();
}
