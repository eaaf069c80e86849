package sessionspec.core.consistency;

import sessionspec.core.kernel.Worlds;

/** A story as it was told to a core, once for all properties. */
record Told(Tale tale, Core core, Worlds middle, Worlds end) {

    static Told of(Tale tale, Core core) {
        Worlds middle = core.after(Worlds.NEW, tale.before());
        return new Told(tale, core, middle, core.after(middle, tale.after()));
    }

    /** The choices of the property of this name. */
    Chance chance(String name) {
        return Chance.of(tale.seed(), name);
    }
}
