package sessionspec.ask.words;

import static sessionspec.ask.Mark.FIRST_ALONE;
import static sessionspec.ask.Mark.LOCKS;
import static sessionspec.ask.Mark.LOG_IN;
import static sessionspec.ask.Mark.REGISTERED;
import static sessionspec.ask.Mark.UNLOCKED;
import static sessionspec.ask.words.Choices.ANY_DEVICE;
import static sessionspec.ask.words.SignInForms.happens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sessionspec.ask.Form;
import sessionspec.ask.Scene;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;
import sessionspec.core.tokens.DeviceEvent.DeviceLocked;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUsed;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;

/** How it is written what is done with a device, and what ends a session before its time. */
final class DeviceForms {

    static List<Form> all() {
        List<Form> all = new ArrayList<>();
        all.add(happens(
                "goes to {device} device",
                "the user starts work on a {device} device",
                (it, at, scene) -> {
                    scene.moveTo(it.get(ANY_DEVICE));
                    return List.of();
                },
                ANY_DEVICE));
        all.add(logsIn("logs in", "the user logs in to {device} device", Set.of(Factor.FIRST_FACTOR))
                .marked(FIRST_ALONE));
        all.add(logsIn(
                "logs in with MFA",
                "the user logs in with the first factor and MFA to {device} device",
                Set.of(Factor.values())));
        all.add(happens("locks the device", "the device is locked", (it, at, scene) -> {
                    scene.lock(true);
                    return List.of(new DeviceLocked(at, Scene.USER, scene.device()));
                })
                .marked(LOCKS));
        all.add(happens("unlocks the device", "the device is unlocked", (it, at, scene) -> {
            scene.lock(false);
            return List.of(new DeviceUnlocked(at, Scene.USER, scene.device()));
        }));
        all.add(happens(
                        "uses the device",
                        "the device is used",
                        (it, at, scene) -> List.of(new DeviceUsed(at, Scene.USER, scene.device())))
                .marked(UNLOCKED));
        all.add(happens(
                "native app authenticates",
                "a native app authenticates through WAM",
                (it, at, scene) -> List.of(new NativeAppAuthenticated(at, Scene.USER, scene.device()))));
        all.add(posture("password changed", "the user's password is changed", Change.PASSWORD_CHANGED));
        all.add(posture("device noncompliant", "the user's device becomes noncompliant", Change.DEVICE_NONCOMPLIANT));
        all.add(posture("account disabled", "the user's account is disabled", Change.ACCOUNT_DISABLED));
        all.add(posture(
                "sessions revoked",
                "an administrator revokes the user's sessions with Microsoft Graph PowerShell",
                Change.SESSIONS_REVOKED));
        all.add(happens(
                "MFA sessions revoked",
                "an administrator revokes the user's MFA sessions",
                (it, at, scene) -> List.of(new MfaSessionsRevoked(at, Scene.USER))));
        all.add(registration(
                        "device disabled",
                        "the device is disabled by the administrator",
                        RegistrationChanged.Change.DEVICE_DISABLED)
                .marked(REGISTERED));
        all.add(registration(
                        "device unregistered",
                        "the device's registration ends",
                        RegistrationChanged.Change.DEVICE_UNREGISTERED)
                .marked(REGISTERED));
        all.add(registration(
                "user unregistered", "the user's registration ends", RegistrationChanged.Change.USER_UNREGISTERED));
        all.add(registration(
                "user registers again", "the user registers again", RegistrationChanged.Change.USER_REGISTERED_AGAIN));
        all.add(registration(
                        "certificate missing",
                        "the device certificate goes missing",
                        RegistrationChanged.Change.CERTIFICATE_MISSING)
                .marked(REGISTERED));
        all.add(registration(
                        "certificate altered",
                        "the device certificate is altered",
                        RegistrationChanged.Change.CERTIFICATE_ALTERED)
                .marked(REGISTERED));
        return all;
    }

    private static Form logsIn(String written, String step, Set<Factor> factors) {
        return happens(written, step, (it, at, scene) -> {
                    scene.lock(false);
                    return List.<Event>of(new DeviceLoggedIn(at, Scene.USER, scene.device(), factors));
                })
                .marked(LOG_IN);
    }

    private static Form posture(String written, String step, Change change) {
        return happens(
                written, step, (it, at, scene) -> List.of(new PostureChanged(at, Scene.USER, scene.device(), change)));
    }

    private static Form registration(String written, String step, RegistrationChanged.Change change) {
        return happens(
                written,
                step,
                (it, at, scene) -> List.of(new RegistrationChanged(at, Scene.USER, scene.device(), change)));
    }
}
