package sessionspec.core.kernel;

/** Something that happens at a place. */
public interface PlacedEvent extends Event {

    Place place();
}
