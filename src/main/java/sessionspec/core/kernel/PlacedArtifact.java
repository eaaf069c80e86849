package sessionspec.core.kernel;

/** What a user holds at a place. */
public interface PlacedArtifact extends Placed, Artifact {

    @Override
    default String user() {
        return place().user();
    }

    @Override
    default Device device() {
        return place().device();
    }
}
