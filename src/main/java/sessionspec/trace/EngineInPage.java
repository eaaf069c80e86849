package sessionspec.trace;

/**
 * Whether the core that runs in the page decided as the one that the examples ran against. Only {@code mvn verify} holds one
 * against the other.
 *
 * @param checked   whether that was done in this run, and nothing differed; otherwise nothing else is known
 * @param decisions how many decisions both came to, findings, numbers and facts included
 */
public record EngineInPage(boolean checked, int examples, int stories, int decisions) {

    public static final EngineInPage NOT_CHECKED = new EngineInPage(false, 0, 0, 0);
}
