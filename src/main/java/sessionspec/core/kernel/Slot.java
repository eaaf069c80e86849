package sessionspec.core.kernel;

/** Where one fact can stand; a new one there replaces the old. */
record Slot(Class<? extends Fact> kind, Object key) {

    static Slot of(Fact fact) {
        return new Slot(fact.getClass(), fact.key());
    }
}
