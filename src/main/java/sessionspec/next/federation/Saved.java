package sessionspec.next.federation;

import sessionspec.next.kernel.Fact;

/** A part of the synchronisation as the administrator last left it. */
record Saved(SyncPart part, boolean on) implements Fact {

    @Override
    public Object key() {
        return part;
    }
}
