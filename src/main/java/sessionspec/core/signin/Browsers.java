package sessionspec.core.signin;

import java.util.Map;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;
import sessionspec.core.signin.ProtectedAppOpened.Protection;
import sessionspec.core.signin.ProtectedAppOpened.WebBrowser;

/**
 * Which browser tells Conditional Access about its device: BRW-1 (Chrome), BRW-2 (Firefox), BRW-3 (App Enforced
 * Restrictions), BRW-4 and BRW-5 (Edge and its profile) and BRW-6 (Internet Explorer).
 */
public final class Browsers implements Control {

    private static final Setting<Boolean> SHOWS_DEVICE = new Setting<>("browser shows its device", "");

    /**
     * What the documents say of a browser.
     *
     * @param certainly whether they do say it, rather than leave it open
     */
    private record Said(String rule, String part, boolean showsDevice, boolean certainly) {}

    private static final Map<WebBrowser, Said> TABLE = Map.of(
            WebBrowser.CHROME_WITH_EXTENSION, new Said("BRW-1", "extension", true, true),
            WebBrowser.CHROME, new Said("BRW-1", "no extension", false, true),
            WebBrowser.FIREFOX, new Said("BRW-2", "not supported", false, true),
            WebBrowser.EDGE_WITH_WORK_PROFILE, new Said("BRW-4", "enterprise profile", true, true),
            WebBrowser.EDGE_WITH_OTHER_PROFILE, new Said("BRW-4", "another profile", false, true),
            WebBrowser.INTERNET_EXPLORER, new Said("BRW-6", "old browser", true, false));

    @Override
    public void speaks(Phases on) {
        on.settles(ProtectedAppOpened.class, (it, now, out) -> {
            Said said = TABLE.get(it.browser());
            out.perhapsUnless(said.certainly()).settles(said.rule(), said.part(), SHOWS_DEVICE, said.showsDevice());
        });
        on.asks(ProtectedAppOpened.class, (it, now, out) -> protect(it, out));
        on.does(ProtectedAppOpened.class, (it, now, out) -> {
            Said said = TABLE.get(it.browser());
            out.drops(said.rule(), said.part(), now.find(DeviceAuthentication.class));
            out.setting(SHOWS_DEVICE).ifPresent(shown -> {
                out.gives(said.rule(), shown ? "device shown" : "device not shown", new DeviceAuthentication(shown));
            });
        });
    }

    private static void protect(ProtectedAppOpened opened, Findings out) {
        boolean shown = out.is(SHOWS_DEVICE);
        boolean compliant = opened.compliant();
        switch (opened.protection()) {
            case DEVICE_CHECK -> {
                String rule = TABLE.get(opened.browser()).rule();
                out.perhaps().when(!shown).refuses(rule, "compliance not shown");
                out.perhaps().when(shown && !compliant).refuses(rule, "not compliant");
            }
            case APP_ENFORCED_RESTRICTIONS -> {
                out.when(compliant && !shown).refuses("BRW-3", "compliance not shown");
                out.when(!compliant).refuses("BRW-3", "not compliant");
            }
            default -> {
                boolean work = opened.browser() == WebBrowser.EDGE_WITH_WORK_PROFILE;
                boolean another = opened.protection() == Protection.FOR_ANOTHER_USER;
                out.perhaps().when(!work).refuses("BRW-5", "another browser or profile");
                out.perhaps().when(work && !compliant).refuses("BRW-5", "not compliant");
                out.perhaps().when(work && compliant && another).refuses("BRW-5", "identities differ");
            }
        }
    }

    /**
     * Whether the browser in which an app was last opened has authenticated its device.
     *
     * @param shown whether it has
     */
    record DeviceAuthentication(boolean shown) implements Fact {}
}
