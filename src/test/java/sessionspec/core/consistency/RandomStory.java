package sessionspec.core.consistency;

import java.util.List;
import sessionspec.core.story.Story;

/** Random stories as others are told them, who know nothing of properties. */
public final class RandomStory {

    private RandomStory() {}

    /** The same for the same seed. */
    public static Story of(long seed) {
        return new Story(TaleTeller.tell(seed).events().stream()
                .map(event -> new Story.Scene(event, List.of()))
                .toList());
    }
}
