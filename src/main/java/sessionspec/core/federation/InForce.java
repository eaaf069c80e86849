package sessionspec.core.federation;

import sessionspec.core.kernel.Fact;

/** A part of the synchronisation as it works. */
record InForce(SyncPart part, boolean on) implements Fact {

    @Override
    public Object key() {
        return part;
    }
}
