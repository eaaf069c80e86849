package sessionspec.core.federation;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.kernel.Fact;

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
