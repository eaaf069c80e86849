package sessionspec.core.federation;

import sessionspec.core.kernel.Fact;

/** A part of the synchronisation as the administrator last left it. */
record Saved(SyncPart part, boolean on) implements Fact {

    @Override
    public Object key() {
        return part;
    }
}
