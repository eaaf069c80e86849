package sessionspec.glue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sessionspec.core.SyncPart;

/** The parts of the synchronisation that can be switched, in the words of the features. */
final class SyncWords {

    static final String ALL_RULES = "synchronisation of PwdLastSet";

    static final String PATTERN = ALL_RULES + "|the rule In from AD - User Common"
            + "|the rule Out of Microsoft Entra ID - User Join|the custom rule into the metaverse"
            + "|the custom rule out of the metaverse|the app and attribute filtering feature|the PwdLastSet attribute"
            + "|password hash synchronization";

    private static final Map<String, Set<SyncPart>> PARTS = Map.of(
            ALL_RULES,
            Set.of(SyncPart.IN_FROM_AD, SyncPart.OUT_OF_ENTRA_ID),
            "the rule In from AD - User Common",
            Set.of(SyncPart.IN_FROM_AD),
            "the rule Out of Microsoft Entra ID - User Join",
            Set.of(SyncPart.OUT_OF_ENTRA_ID),
            "the custom rule into the metaverse",
            Set.of(SyncPart.CUSTOM_RULE_IN),
            "the custom rule out of the metaverse",
            Set.of(SyncPart.CUSTOM_RULE_OUT),
            "the app and attribute filtering feature",
            Set.of(SyncPart.ATTRIBUTE_FILTERING),
            "the PwdLastSet attribute",
            Set.of(SyncPart.PWD_LAST_SET_SELECTED),
            "password hash synchronization",
            Set.of(SyncPart.PASSWORD_HASH_SYNCHRONIZATION));

    private SyncWords() {}

    static Set<SyncPart> parse(String words) {
        return PARTS.get(words);
    }

    static String of(Set<SyncPart> parts, boolean on) {
        List<String> words = PARTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(parts))
                .map(Map.Entry::getKey)
                .toList();
        return words.get(0) + (on ? " on" : " off");
    }
}
