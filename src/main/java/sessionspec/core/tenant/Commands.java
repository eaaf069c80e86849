package sessionspec.core.tenant;

import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;

/** What becomes of a command line that is none of those that the documents give: CMD-1. */
public final class Commands implements Control {

    @Override
    public void asks(Occasion now, Findings out) {
        out.refuses("CMD-1", "not documented");
    }
}
