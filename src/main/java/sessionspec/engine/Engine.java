package sessionspec.engine;

import org.teavm.jso.JSExport;

/** What the page calls. */
public final class Engine {

    private Engine() {}

    /** What the model decides on each event of a story, and what is known then, as text. */
    @JSExport
    public static String replay(String story) {
        return Replay.of(story);
    }

    /** A digest of the same. */
    @JSExport
    public static String digest(String story) {
        return Replay.digest(story);
    }
}
