package sessionspec.catalogue;

/**
 * A rule, interpretation or discrepancy that is gone; its id is never used again.
 *
 * @param was what it said
 */
public record Retired(String id, String was, String reason, Place place) implements Identified {
    @Override
    public boolean gone() {
        return true;
    }
}
