package sessionspec.core.kernel;

/**
 * Something that lasts from one event to the next: an artifact that was given or issued, or a thing that is configured.
 * It knows whose it is, where it lives and since when; a record, so that equal facts are one.
 */
public interface Fact {

    /** Tells it apart from others of its kind; a kind of which there is one at most keeps this. */
    default Object key() {
        return "";
    }

    /** A fact of which there is one for each user. */
    interface OfUser extends Fact {

        String user();

        @Override
        default Object key() {
            return user();
        }
    }

    /** A fact of which there is one for each device. */
    interface OfDevice extends Fact {

        Device device();

        @Override
        default Object key() {
            return device();
        }
    }

    /** Whether it ends with the other, in which it lives, as a factor that was given lives in a browser's session. */
    default boolean livesIn(Fact other) {
        return false;
    }

    /** A fact of which there is one at each place. */
    interface Placed extends Fact {

        Place place();

        @Override
        default Object key() {
            return place();
        }
    }
}
