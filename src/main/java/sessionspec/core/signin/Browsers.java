package sessionspec.core.signin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Setting;

/**
 * Which browser tells Conditional Access about its device: BRW-1 (Chrome), BRW-2 (Firefox), BRW-3 (App Enforced
 * Restrictions), BRW-4 and BRW-5 (Edge and its profile) and BRW-6 (Internet Explorer).
 */
public final class Browsers implements Control {

    private static final Setting<Boolean> SHOWS_DEVICE = new Setting<>("browser shows its device", "", Boolean.class);

    /** What the documents say of a browser; empty where they do not say. */
    private record Said(String rule, String part, Optional<Boolean> showsDevice) {}

    private static final Map<WebBrowser, Said> TABLE = Map.of(
            WebBrowser.CHROME_WITH_EXTENSION, new Said("BRW-1", "extension", Optional.of(true)),
            WebBrowser.CHROME, new Said("BRW-1", "no extension", Optional.of(false)),
            WebBrowser.FIREFOX, new Said("BRW-2", "not supported", Optional.of(false)),
            WebBrowser.EDGE_WITH_WORK_PROFILE, new Said("BRW-4", "enterprise profile", Optional.of(true)),
            WebBrowser.EDGE_WITH_OTHER_PROFILE, new Said("BRW-4", "another profile", Optional.of(false)),
            WebBrowser.INTERNET_EXPLORER, new Said("BRW-6", "old browser", Optional.empty()));

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(ProtectedAppOpened.class);
    }

    @Override
    public void settles(Occasion now, Findings out) {
        Said said = TABLE.get(now.event(ProtectedAppOpened.class).orElseThrow().browser());
        out.perhapsUnless(said.showsDevice().isPresent())
                .settles(
                        said.rule(),
                        said.part(),
                        SHOWS_DEVICE,
                        said.showsDevice().orElse(true));
    }

    @Override
    public void asks(Occasion now, Findings out) {
        ProtectedAppOpened opened = now.event(ProtectedAppOpened.class).orElseThrow();
        boolean shown = out.setting(SHOWS_DEVICE).orElse(false);
        switch (opened.protection()) {
            case DEVICE_CHECK -> refuses(!shown, TABLE.get(opened.browser()).rule(), "device not shown", out);
            case APP_ENFORCED_RESTRICTIONS -> {
                refuses(opened.compliant() && !shown, "BRW-3", "compliance not shown", out);
                refuses(!opened.compliant(), "BRW-3", "not compliant", out);
            }
            default -> {
                boolean work = opened.browser() == WebBrowser.EDGE_WITH_WORK_PROFILE;
                boolean another = opened.protection() == Protection.FOR_ANOTHER_USER;
                refuses(!work, "BRW-5", "another browser or profile", out.perhaps());
                refuses(work && !opened.compliant(), "BRW-5", "not compliant", out.perhaps());
                refuses(work && opened.compliant() && another, "BRW-5", "identities differ", out.perhaps());
            }
        }
    }

    private static void refuses(boolean reason, String rule, String part, Findings out) {
        if (reason) {
            out.refuses(rule, part);
        }
    }
}
