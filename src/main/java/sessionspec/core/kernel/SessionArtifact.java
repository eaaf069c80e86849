package sessionspec.core.kernel;

/** What a user holds at a place; in a browser it lives in the session there. */
public interface SessionArtifact extends PlacedArtifact {

    @Override
    default boolean livesIn(Fact other) {
        return other instanceof BrowserSession session && session.place().equals(place());
    }
}
