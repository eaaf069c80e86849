package sessionspec.core.kernel;

/**
 * A documented control: one family of rules, which it contributes through findings and in no other way. It speaks in
 * phases, each of which sees what those before have found.
 */
public interface Control {

    /** What has run out by now, whatever happens. It rests on facts alone, and is called before every event. */
    default void passes(Occasion now, Findings out) {}

    /** Which settings are in force. */
    default void settles(Occasion now, Findings out) {}

    /** What the event ends, rejects or shortens. */
    default void ends(Occasion now, Findings out) {}

    /** What the event demands. */
    default void asks(Occasion now, Findings out) {}

    /** Which demand is met by what, which can wait, and which is no matter. */
    default void meets(Occasion now, Findings out) {}

    /** What follows for facts and configuration, and what is advised. The answer is known here. */
    default void does(Occasion now, Findings out) {}
}
