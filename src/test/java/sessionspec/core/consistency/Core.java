package sessionspec.core.consistency;

import java.util.ArrayList;
import java.util.List;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Model.Answered;
import sessionspec.core.kernel.Worlds;

/** What is tried: the model, or one that is broken on purpose. */
interface Core {

    Answered answer(Worlds before, Event event);

    default Worlds after(Worlds before, List<Event> events) {
        Worlds worlds = before;
        for (Event event : events) {
            worlds = answer(worlds, event).next();
        }
        return worlds;
    }

    default Answer ask(Worlds worlds, Event question) {
        return answer(worlds, question).decision().answer();
    }

    /** The facts in each world. */
    static List<Facts> facts(Worlds worlds) {
        List<Facts> all = new ArrayList<>();
        worlds.certainly(facts -> {
            all.add(facts);
            return Boolean.TRUE;
        });
        return all;
    }
}
