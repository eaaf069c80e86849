package sessionspec.next.federation;

import sessionspec.next.kernel.Fact;

/** A part of the synchronisation as it works. */
record InForce(SyncPart part, boolean on) implements Fact {

    @Override
    public Object key() {
        return part;
    }
}
