package sessionspec.core.consistency;

/** Something that has to hold of any story. It looks only at the story and at choices that its seed makes. */
interface Property {

    /** What holds, in words. */
    String claim();

    Verdict of(Told told);

    default String name() {
        return getClass().getSimpleName();
    }
}
