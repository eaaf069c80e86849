package sessionspec.ask.words;

import static sessionspec.ask.words.SignInForms.happens;
import static sessionspec.ask.words.Slots.DEVICE;

import java.util.List;
import sessionspec.ask.Form;
import sessionspec.ask.Scene;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Device;
import sessionspec.core.signin.ProtectedAppOpened;
import sessionspec.core.signin.ProtectedAppOpened.Protection;
import sessionspec.core.signin.ProtectedAppOpened.WebBrowser;
import sessionspec.core.tenant.NewTenant.RegisteredForMfa;
import sessionspec.core.tenant.TenantEvent.SecurityOccasion;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.DeviceEvent.DeviceAssessed;

/** How it is written what protects apps and tenants, and how devices are looked at. */
final class ProtectionForms {

    private static final Choice<WebBrowser> BROWSER = new Choice<WebBrowser>("web-browser")
            .or("Chrome with the Windows 10 accounts extension", WebBrowser.CHROME_WITH_EXTENSION)
            .or("Chrome", WebBrowser.CHROME)
            .or("Firefox", WebBrowser.FIREFOX)
            .or("Edge with a work profile", WebBrowser.EDGE_WITH_WORK_PROFILE)
            .or("Edge with another profile", WebBrowser.EDGE_WITH_OTHER_PROFILE)
            .or("Internet Explorer", WebBrowser.INTERNET_EXPLORER);

    private static final Choice<Protection> GUARD = new Choice<Protection>("protection")
            .or("a policy that checks the device", Protection.DEVICE_CHECK)
            .or("App Enforced Restrictions", Protection.APP_ENFORCED_RESTRICTIONS)
            .or("Conditional Access as the profile's user", Protection.FOR_THE_PROFILE_USER)
            .or("Conditional Access as another user", Protection.FOR_ANOTHER_USER);

    private static final Choice<SecurityOccasion> OCCASION = new Choice<SecurityOccasion>("occasion")
            .or("an ordinary user signs in", SecurityOccasion.ORDINARY_USER_SIGNS_IN)
            .or("an administrator signs in", SecurityOccasion.ADMINISTRATOR_SIGNS_IN)
            .or("a client signs in with a legacy protocol", SecurityOccasion.LEGACY_PROTOCOL_USED)
            .or("a client signs in with a modern protocol", SecurityOccasion.MODERN_PROTOCOL_USED)
            .or("MFA is necessary", SecurityOccasion.MFA_NECESSARY)
            .or("MFA is not necessary", SecurityOccasion.MFA_NOT_NECESSARY)
            .or("the user opens the Azure portal", SecurityOccasion.AZURE_PORTAL_OPENED)
            .or("the user opens the Microsoft Entra admin center", SecurityOccasion.ENTRA_ADMIN_CENTER_OPENED)
            .or("the user opens the mailbox", SecurityOccasion.MAILBOX_OPENED);

    private static final Choice<Boolean> COMPLIANT = choice("compliance", "compliant", "noncompliant");
    private static final Choice<Boolean> MANAGED = choice("management", "managed", "non-managed");
    private static final Choice<Boolean> BIT_LOCKER = choice("bit-locker", "on", "off");
    private static final Choice<Boolean> SECURE_BOOT = choice("secure-boot", "on", "off");

    private ProtectionForms() {}

    private static Choice<Boolean> choice(String name, String yes, String no) {
        return new Choice<Boolean>(name).or(yes, true).or(no, false);
    }

    static List<Form> all() {
        return List.of(
                happens(
                        "{web-browser} on a {compliance} device opens an app under {protection}",
                        "{web-browser} on a {compliance} device opens an app under {protection}",
                        (it, at, scene) ->
                                List.of(new ProtectedAppOpened(at, it.get(BROWSER), it.get(GUARD), it.get(COMPLIANT))),
                        BROWSER,
                        GUARD,
                        COMPLIANT),
                happens(
                        "{occasion}",
                        "{occasion}",
                        (it, at, scene) -> List.of(new SecurityOccasionArose(at, scene.browser(), it.get(OCCASION))),
                        OCCASION),
                happens(
                        "registers for MFA",
                        "the user registers for MFA",
                        (it, at, scene) -> List.of(new Configured(at, new RegisteredForMfa(Scene.USER)))),
                happens(
                        "{management} device measured with BitLocker {bit-locker} and Secure Boot {secure-boot}",
                        "the user's {management} device is measured with BitLocker {bit-locker} and Secure Boot {secure-boot}",
                        (it, at, scene) -> List.of(new ComplianceMeasured(
                                at,
                                Scene.USER,
                                scene.device(),
                                it.get(MANAGED),
                                it.get(BIT_LOCKER),
                                it.get(SECURE_BOOT))),
                        MANAGED,
                        BIT_LOCKER,
                        SECURE_BOOT),
                happens(
                        "{compliance} and {device} device assessed",
                        "a {compliance} and {device} device is assessed",
                        (it, at, scene) -> {
                            scene.moveTo(new Device(it.get(DEVICE)));
                            return List.of(new DeviceAssessed(at, scene.device(), it.get(COMPLIANT)));
                        },
                        COMPLIANT,
                        DEVICE));
    }
}
