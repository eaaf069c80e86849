package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.Happening;
import sessionspec.ask.Phrase;
import sessionspec.core.kernel.Finding;

/**
 * What was found about what a question does not say.
 *
 * @param once      the same of what follows once that is given which the user is asked for at once
 * @param unless    what is seldom so, and counts as not so where nothing is said of it
 * @param tried     what was looked at, as a reader calls it
 * @param rarely    the same of what is seldom so
 * @param needless what is set or happens and might as well not be, since the answer is the same without all of it
 * @param counting what is set and changes the answer, and by what it does
 * @param inStory on what it depends what whoever asked for something in the story was answered
 * @param complete  whether it has come that far with all of it, which takes too long for intricate stories
 */
public record Dependences(
        List<Dependence> dependsOn,
        List<Dependence> once,
        List<Dependence> unless,
        List<String> tried,
        List<String> rarely,
        List<Idle> needless,
        List<Counting> counting,
        Map<Happening, Set<String>> inStory,
        Depth depth,
        boolean complete) {

    /** How much of what is not said was said at once. */
    public enum Depth {
        /** One thing at a time, and nothing that is seldom so. */
        ALONE,
        /** One thing, two, and several at once. */
        TOGETHER
    }

    /** Something that is set, or happens at a time, and changes nothing. */
    public record Idle(Phrase phrase, Optional<Instant> at) {}

    /** Something that is set, and by which findings it counts. */
    public record Counting(Phrase set, List<Finding> by) {}

    /** Of a question of which nothing was looked at. */
    static final Dependences NONE = new Dependences(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Depth.ALONE, false);

    public Dependences {
        dependsOn = List.copyOf(dependsOn);
        once = List.copyOf(once);
        unless = List.copyOf(unless);
        tried = List.copyOf(tried);
        rarely = List.copyOf(rarely);
        needless = List.copyOf(needless);
        counting = List.copyOf(counting);
        inStory = Map.copyOf(inStory);
    }
}
