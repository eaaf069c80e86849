package sessionspec.core.tenant;

import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Setting;

/** What the tenant has paid for. */
public enum Licence {
    FREE,
    P1,
    P2,
    MICROSOFT_365_BUSINESS;

    /** Whether one that is neither P1 nor P2 includes Conditional Access. */
    public static final Setting<Boolean> INCLUDES_CONDITIONAL_ACCESS = new Setting<>("Conditional Access included", "");

    /** The one that is told of, or one that suffices. */
    public static Licence of(Occasion now) {
        return now.find(Licensed.class).map(Licensed::licence).orElse(P1);
    }

    /** Whether it is one of those that both features are said to need. */
    public boolean isPremium() {
        return this == P1 || this == P2;
    }

    public record Licensed(Licence licence) implements Fact {}
}
