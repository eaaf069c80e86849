package sessionspec.ask.words;

import static sessionspec.ask.words.Choices.DEVICE;
import static sessionspec.ask.words.Choices.GUARD;
import static sessionspec.ask.words.Choices.OCCASION;
import static sessionspec.ask.words.Choices.WEB_BROWSER;
import static sessionspec.ask.words.SignInForms.happens;

import java.util.List;
import sessionspec.ask.Form;
import sessionspec.ask.Scene;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.signin.ProtectedAppOpened;
import sessionspec.core.tenant.NewTenant.RegisteredForMfa;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.DeviceEvent.DeviceAssessed;

/** How it is written what protects apps and tenants, and how devices are looked at. */
final class ProtectionForms {

    private static final Choice<Boolean> COMPLIANT = choice("compliance", "compliant", "noncompliant");
    private static final Choice<Boolean> MANAGED = choice("management", "managed", "non-managed");
    private static final Choice<Boolean> BIT_LOCKER = choice("bit-locker", "on", "off");
    private static final Choice<Boolean> SECURE_BOOT = choice("secure-boot", "on", "off");

    private static Choice<Boolean> choice(String name, String yes, String no) {
        return new Choice<Boolean>(name).or(yes, true).or(no, false);
    }

    static List<Form> all() {
        return List.of(
                happens(
                        "{web-browser} on a {compliance} device opens an app under {protection}",
                        Scene.TIME_FIRST
                                + "{web-browser} on a {compliance} device opens an app protected by {protection}",
                        (it, at, scene) -> List.of(
                                new ProtectedAppOpened(at, it.get(WEB_BROWSER), it.get(GUARD), it.get(COMPLIANT))),
                        WEB_BROWSER,
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
                        "a measurement of the user's {management} device finds BitLocker {bit-locker} and Secure Boot {secure-boot}",
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
                        "a {device} device is assessed as {compliance}",
                        (it, at, scene) -> {
                            scene.moveTo(new Device(it.get(DEVICE)));
                            return List.of(new DeviceAssessed(at, scene.device(), it.get(COMPLIANT)));
                        },
                        COMPLIANT,
                        DEVICE));
    }
}
