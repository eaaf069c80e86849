package sessionspec.core.federation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Setting;

/** What can be switched about the synchronisation of the time of the last password change. */
public enum SyncPart {
    /** Out-of-box rule In from AD - User Common. */
    IN_FROM_AD,
    CUSTOM_RULE_IN,
    /** Out-of-box rule Out of Microsoft Entra ID - User Join. */
    OUT_OF_ENTRA_ID,
    CUSTOM_RULE_OUT,
    PASSWORD_HASH_SYNCHRONIZATION,
    ATTRIBUTE_FILTERING,
    /** PwdLastSet among the attributes that the filtering feature lets through. */
    PWD_LAST_SET_SELECTED;

    /** Those by which the attribute is carried where nobody has changed anything. */
    public static final Set<SyncPart> OUT_OF_BOX_RULES = Set.of(IN_FROM_AD, OUT_OF_ENTRA_ID);

    final Setting<Boolean> inForce = new Setting<>("part of the synchronisation", this);
    /** Whether it was switched just now, for everybody. */
    final Setting<Boolean> forAll = new Setting<>("part switched for all", this);

    /** Whether it is on where nobody has switched it. */
    boolean isUsual() {
        return OUT_OF_BOX_RULES.contains(this) || this == PWD_LAST_SET_SELECTED;
    }

    /** It as the administrator last left it. */
    record Saved(SyncPart part, boolean on) implements OfPart {}

    /** It as it works. */
    record InForce(SyncPart part, boolean on) implements OfPart {}

    private interface OfPart extends Fact {
        SyncPart part();

        @Override
        default Object key() {
            return part();
        }
    }

    /** That a rule does not carry the attribute of one user, whatever it does for others, until it is switched for all. */
    public record NotCarried(String user, SyncPart by) implements Fact {

        /** By none of the out-of-box rules. */
        public static Stream<NotCarried> byRules(String user) {
            return SyncPart.OUT_OF_BOX_RULES.stream().sorted().map(rule -> new NotCarried(user, rule));
        }

        @Override
        public Object key() {
            return List.of(user, by);
        }
    }
}
