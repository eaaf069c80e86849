package sessionspec.report.wording;

import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.federation.SyncPart;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Device;
import sessionspec.core.signin.Change;
import sessionspec.core.signin.Protection;
import sessionspec.core.signin.WebBrowser;
import sessionspec.core.tenant.Licence;
import sessionspec.core.tenant.SecurityOccasion;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenKind;

/** The field's own words for what the core has constants for. */
final class TermPhrases {

    private TermPhrases() {}

    static String on(boolean on) {
        return on ? "on" : "off";
    }

    /** Such as {@code joined device}. */
    static String device(Device device) {
        return (ConstantName.of(device.join()) + " device " + device.name()).strip();
    }

    /** Which device, where a story has several that are known alike. */
    static String named(Device device) {
        return device.name().isEmpty() ? "" : ", " + device(device);
    }

    static String circumstances(Set<Circumstance> all) {
        return all.stream().sorted().map(TermPhrases::of).collect(Collectors.joining(", "));
    }

    static String of(Circumstance circumstance) {
        return switch (circumstance) {
            case UNMANAGED_OR_SHARED_DEVICE -> "an unmanaged or shared device";
            case EXTERNAL_NETWORK -> "sensitive information from an external network";
            case HIGH_IMPACT_USER -> "a high-impact user";
            case CRITICAL_APPLICATION -> "a critical business app";
            case SENSITIVE_APPLICATION -> "a sensitive app";
            case VPN_OR_NETWORK_AS_A_SERVICE -> "a resource behind a VPN or NaaS provider";
            case ROLE_ELEVATION -> "role elevation in PIM";
            case AZURE_VIRTUAL_DESKTOP -> "an Azure Virtual Desktop machine";
            case RISKY_USER -> "a risky user";
            case RISKY_SIGN_IN -> "a risky sign-in";
            case INTUNE_ENROLLMENT -> "enrollment in Microsoft Intune";
            case MANAGED_DEVICE -> "a managed device";
            case MANAGED_APPLICATION -> "a managed app";
            case NON_MANAGED_DEVICE -> "a non-managed device";
            case NON_REGISTERED_DEVICE -> "a non-registered device";
            case BROWSER_OF_NON_MANAGED_DEVICE -> "the browser of a non-managed device";
            case APP_COOKIES_LOST -> "an app that has lost its cookies";
        };
    }

    static String of(App.Publisher publisher) {
        return switch (publisher) {
            case MICROSOFT_365 -> "Office 365";
            case MICROSOFT_ADMIN_PORTAL -> "the admin portals";
            case MICROSOFT_UNPLACED -> "other apps of Microsoft";
            case NON_MICROSOFT -> "apps of other publishers";
        };
    }

    static String of(Change change) {
        return switch (change) {
            case PASSWORD_CHANGED -> "password changed";
            case DEVICE_NONCOMPLIANT -> "device became noncompliant";
            case ACCOUNT_DISABLED -> "account disabled";
            case SESSIONS_REVOKED -> "sessions revoked";
        };
    }

    static String of(RegistrationChanged.Change change) {
        return switch (change) {
            case DEVICE_DISABLED -> "device disabled";
            case DEVICE_UNREGISTERED -> "device unregistered";
            case USER_UNREGISTERED -> "user unregistered";
            case USER_REGISTERED_AGAIN -> "user registered again";
            case CERTIFICATE_MISSING -> "device certificate missing";
            case CERTIFICATE_ALTERED -> "device certificate altered";
        };
    }

    static String of(WebBrowser browser) {
        return switch (browser) {
            case CHROME_WITH_EXTENSION -> "Chrome with the extension";
            case CHROME -> "Chrome";
            case FIREFOX -> "Firefox";
            case EDGE_WITH_WORK_PROFILE -> "Edge with a work profile";
            case EDGE_WITH_OTHER_PROFILE -> "Edge with another profile";
            case INTERNET_EXPLORER -> "Internet Explorer";
        };
    }

    static String of(Protection protection) {
        return switch (protection) {
            case DEVICE_CHECK -> "policy that checks the device";
            case APP_ENFORCED_RESTRICTIONS -> "App Enforced Restrictions";
            case FOR_THE_PROFILE_USER -> "as the profile's user";
            case FOR_ANOTHER_USER -> "as another user";
        };
    }

    static String of(SecurityOccasion occasion) {
        return switch (occasion) {
            case UNREGISTERED_USER_SIGNS_IN -> "a user not registered for MFA signed in";
            case ADMINISTRATOR_SIGNS_IN -> "an administrator signed in";
            case LEGACY_PROTOCOL_USED -> "a legacy protocol used";
            case MFA_NECESSARY -> "MFA necessary";
            case AZURE_PORTAL_ACCESSED -> "Azure portal accessed";
        };
    }

    static String of(TenantSetting setting) {
        return switch (setting) {
            case STAY_SIGNED_IN_PROMPT -> "Stay signed in? prompt";
            case AD_FS_PERSISTENCE -> "persistent SSO of AD FS";
            case REMEMBER_MFA -> "remember MFA";
            case OTHER_REAUTHENTICATION -> "another setting that asks again";
            case ROLE_ACTIVATION_ASKS_AGAIN -> "role activation that asks again";
            case SECURITY_DEFAULTS -> "security defaults";
        };
    }

    static String of(Licence licence) {
        return switch (licence) {
            case FREE -> "Microsoft Entra ID Free";
            case P1 -> "P1";
            case P2 -> "P2";
            case MICROSOFT_365_BUSINESS -> "Microsoft 365 Business";
        };
    }

    static String of(SyncPart part) {
        return switch (part) {
            case IN_FROM_AD -> "rule In from AD";
            case CUSTOM_RULE_IN -> "custom inbound rule";
            case OUT_OF_ENTRA_ID -> "rule Out of Microsoft Entra ID";
            case CUSTOM_RULE_OUT -> "custom outbound rule";
            case PASSWORD_HASH_SYNCHRONIZATION -> "password hash synchronization";
            case ATTRIBUTE_FILTERING -> "attribute filtering";
            case PWD_LAST_SET_SELECTED -> "PwdLastSet attribute";
        };
    }

    static String of(Assignee assignee) {
        return switch (assignee.kind()) {
            case NOTHING -> "no app yet";
            case ORGANISATION -> "the organisation";
            case APPLICATION -> "the app " + assignee.app().name();
            case MULTITENANT_APPLICATION ->
                "the multitenant app " + assignee.app().name();
            case SERVICE_PRINCIPAL ->
                "the service principal of " + assignee.app().name();
            case MANAGED_IDENTITY -> "the managed identity of " + assignee.app().name();
        };
    }

    static String of(TokenKind kind) {
        return (kind == TokenKind.SAML ? "a " : "an ") + bare(kind);
    }

    static String bare(TokenKind kind) {
        return switch (kind) {
            case ACCESS -> "access token";
            case ID -> "ID token";
            case SAML -> "SAML token";
        };
    }
}
