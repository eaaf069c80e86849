package sessionspec.drift.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What says the same in several words as in others. */
public final class SamePhrases {

    private SamePhrases() {}

    /** For each phrase in lower case the one that stands for it. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (List<String> group : KnownWords.phrases()) {
            group.subList(1, group.size()).forEach(phrase -> all.put(phrase, group.get(0)));
        }
        return all;
    }
}
