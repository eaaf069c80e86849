package sessionspec.catalogue;

/**
 * A rule, interpretation or discrepancy that is gone; its id is never used again.
 *
 * @param id     the id
 * @param was    what it said
 * @param reason why it went
 * @param place  where the catalogue has it
 */
public record Retired(String id, String was, String reason, Place place) implements Identified {
    @Override
    public boolean gone() {
        return true;
    }
}
