package sessionspec.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Held;
import sessionspec.core.kernel.Model.Answered;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.kernel.Worlds.World;
import sessionspec.core.story.Story;
import sessionspec.written.Written;

/**
 * A story told to the model again: after each event the decision and, for each way of reading, by what it parted from
 * another and each fact that is known then, with what ended it. One that was so before is only told by its place among
 * those before.
 */
public final class Replay {

    private Replay() {}

    /** @param story as {@link Written} has it */
    public static String of(String story) {
        return Written.of(moments(Written.read(story, Story.class)));
    }

    /** Sixty-four bits of it, in less time. */
    public static String digest(String story) {
        return Written.digest(moments(Written.read(story, Story.class)));
    }

    private static List<Object> moments(Story story) {
        List<Object> moments = new ArrayList<>();
        Map<Held, Integer> before = new IdentityHashMap<>();
        Worlds worlds = Worlds.NEW;
        for (Story.Scene scene : story.scenes()) {
            Answered answered = SessionModel.SOUND.answer(worlds, scene.event());
            worlds = answered.next();
            List<Object> moment = new ArrayList<>(List.of(answered.decision()));
            Map<Held, Integer> after = new IdentityHashMap<>();
            for (World world : worlds.all()) {
                moment.add(List.of(world.parted(), told(world.facts(), before)));
                world.facts().held().forEach(held -> after.putIfAbsent(held, after.size()));
            }
            moments.add(moment);
            before = after;
        }
        return moments;
    }

    private static List<Object> told(Facts facts, Map<Held, Integer> before) {
        List<Object> told = new ArrayList<>();
        for (Held held : facts.held()) {
            Integer place = before.get(held);
            told.add(place == null ? List.of(held.fact(), held.end()) : place);
        }
        return told;
    }
}
