package sessionspec.nextglue;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sessionspec.next.SessionModel;
import sessionspec.next.kernel.Fault;
import sessionspec.next.kernel.Model;
import sessionspec.next.story.Story;

/** Tells every story again to a model with the fault of its rule, and lists the rules that no example of theirs proves. */
public final class Sweep {

    private static final Map<String, List<Story>> STORIES = new TreeMap<>();

    private final World world;

    public Sweep(World world) {
        this.world = world;
    }

    @After
    public void keep(Scenario scenario) {
        scenario.getSourceTagNames().stream()
                .map(tag -> tag.substring(1))
                .filter(tag -> tag.matches("(?!CA-|RA-|TL-|KB-|FS-|INT-|DIS-)[A-Z]{2,5}-\\d+"))
                .forEach(rule ->
                        STORIES.computeIfAbsent(rule, any -> new ArrayList<>()).add(world.story()));
    }

    @AfterAll
    public static void sweep() {
        STORIES.forEach((rule, stories) -> {
            long silenced = red(SessionModel.SOUND.under(Fault.silenced(rule)), stories);
            long forced = silenced > 0 ? 0 : red(SessionModel.SOUND.under(Fault.forced(rule)), stories);
            if (silenced + forced == 0) {
                System.out.println("UNPROVED " + rule + " of " + stories.size());
            } else if (forced > 0) {
                System.out.println("forced   " + rule + ": " + forced + " of " + stories.size());
            }
        });
    }

    private static long red(Model faulty, List<Story> stories) {
        return stories.stream()
                .filter(story -> story.contradictedBy(SessionModel.SOUND).isEmpty())
                .filter(story -> story.contradictedBy(faulty).isPresent())
                .count();
    }
}
