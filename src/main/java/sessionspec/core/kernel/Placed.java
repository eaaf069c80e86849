package sessionspec.core.kernel;

/** A fact of which there is one at each place. */
public interface Placed extends Fact {

    Place place();

    @Override
    default Object key() {
        return place();
    }
}
