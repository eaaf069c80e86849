package sessionspec.core.tenant;

import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Phases;
import sessionspec.core.tenant.TenantEvent.CommandFailed;

/** What becomes of a command line that is none of those that the documents give: CMD-1. */
public final class Commands implements Control {

    @Override
    public void speaks(Phases on) {
        on.asks(CommandFailed.class, (it, now, out) -> out.refuses("CMD-1", "not documented"));
    }
}
