package sessionspec.core.kernel;

/** A fact of which there is one for each user. */
public interface OfUser extends Fact {

    String user();

    @Override
    default Object key() {
        return user();
    }
}
