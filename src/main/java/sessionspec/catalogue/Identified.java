package sessionspec.catalogue;

/** Something of the catalogue with an id that nothing else ever has. */
public interface Identified {

    String id();

    Place place();

    /** Whether it is gone, and only keeps its id. */
    default boolean gone() {
        return false;
    }
}
