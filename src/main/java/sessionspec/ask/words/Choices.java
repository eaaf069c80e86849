package sessionspec.ask.words;

import java.util.List;
import java.util.Set;
import sessionspec.core.federation.SyncPart;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Device.Join;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.signin.ProtectedAppOpened.Protection;
import sessionspec.core.signin.ProtectedAppOpened.WebBrowser;
import sessionspec.core.tenant.Licence;
import sessionspec.core.tenant.TenantEvent.SecurityOccasion;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.DeviceEvent.Switch;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenLifetimePolicy.Tokens;

/** What can stand in slots where one of a few things can, each as it is written and as a step says it. */
public final class Choices {

    public static final Choice<Join> DEVICE = new Choice<Join>("device")
            .or("personal", Join.PERSONAL)
            .or("registered", Join.REGISTERED)
            .or("joined", Join.JOINED)
            .or("hybrid", "hybrid joined", Join.HYBRID_JOINED)
            .or("unregistered", Join.UNREGISTERED);

    /** One that the user goes to; a second is another than the first that is known likewise. */
    static final Choice<Device> ANY_DEVICE = devices();

    static final Choice<Boolean> ON = new Choice<Boolean>("on").or("on", true).or("off", false);

    static final Choice<Boolean> TRUE =
            new Choice<Boolean>("true").or("true", "$true", true).or("false", "$false", false);

    static final Choice<Boolean> YES =
            new Choice<Boolean>("yes").or("yes", true).or("no", false);

    static final Choice<Boolean> ALWAYS =
            new Choice<Boolean>("always").or("always", true).or("never", false);

    static final Choice<Boolean> ALL_APPS =
            new Choice<Boolean>("extent").or("all", true).or("some", false);

    public static final Choice<Licence> LICENCE = new Choice<Licence>("licence")
            .or("P1", Licence.P1)
            .or("P2", Licence.P2)
            .or("free", Licence.FREE)
            .or("business", "Microsoft 365 Business", Licence.MICROSOFT_365_BUSINESS);

    static final Choice<Set<Factor>> FACTORS = new Choice<Set<Factor>>("factors")
            .or("first factor", "the first factor", Set.of(Factor.FIRST_FACTOR))
            .or("first factor and MFA", "the first factor and MFA", Set.of(Factor.values()))
            .or("MFA alone", Set.of(Factor.MFA));

    public static final Choice<Client> CLIENT = new Choice<Client>("client")
            .or("browser", Client.BROWSER)
            .or("native app", Client.NATIVE_APP)
            .or("confidential client", Client.CONFIDENTIAL_CLIENT);

    public static final Choice<TokenKind> TOKEN = new Choice<TokenKind>("token")
            .or("access", TokenKind.ACCESS)
            .or("ID", TokenKind.ID)
            .or("SAML", TokenKind.SAML);

    static final Choice<App> APP = apps();

    public static final Choice<Circumstance> CASE = new Choice<Circumstance>("case")
            .or("an unmanaged or shared device", Circumstance.UNMANAGED_OR_SHARED_DEVICE)
            .or("a shared device", Circumstance.SHARED_DEVICE)
            .or("sensitive information from an external network", Circumstance.EXTERNAL_NETWORK)
            .or("a high-impact user", Circumstance.HIGH_IMPACT_USER)
            .or("a critical business app", Circumstance.CRITICAL_APPLICATION)
            .or("a sensitive app", Circumstance.SENSITIVE_APPLICATION)
            .or("a resource behind a VPN or NaaS provider", Circumstance.VPN_OR_NETWORK_AS_A_SERVICE)
            .or("role elevation in PIM", Circumstance.ROLE_ELEVATION)
            .or("an Azure Virtual Desktop machine", Circumstance.AZURE_VIRTUAL_DESKTOP)
            .or("a risky user", Circumstance.RISKY_USER)
            .or("a risky sign-in", Circumstance.RISKY_SIGN_IN)
            .or("enrollment in Microsoft Intune", Circumstance.INTUNE_ENROLLMENT)
            .or("a managed device", Circumstance.MANAGED_DEVICE)
            .or("a managed app", Circumstance.MANAGED_APPLICATION)
            .or("a non-managed device", Circumstance.NON_MANAGED_DEVICE)
            .or("a non-registered device", Circumstance.NON_REGISTERED_DEVICE)
            .or("the browser of a non-managed device", Circumstance.BROWSER_OF_NON_MANAGED_DEVICE)
            .or("an app without its cookies", Circumstance.APP_COOKIES_LOST);

    /** The same as a step says it of whoever asks. */
    public static final Choice<Circumstance> ASKED_CASE = CASE.said(Choices::inCase);

    public static final Choice<Switch> DESTINATION = new Choice<Switch>("destination")
            .or("another app", Switch.ANOTHER_APP)
            .or(
                    "another app on the mobile device",
                    "another app from an app on the mobile device",
                    Switch.ANOTHER_MOBILE_APP)
            .or("the browser from an app on the mobile device", Switch.MOBILE_BROWSER_FROM_APP)
            .or("an app from the browser on the mobile device", Switch.MOBILE_APP_FROM_BROWSER);

    public static final Choice<WebBrowser> WEB_BROWSER = new Choice<WebBrowser>("web-browser")
            .or("Chrome with the Windows 10 accounts extension", WebBrowser.CHROME_WITH_EXTENSION)
            .or("Chrome", "Chrome without the Windows 10 accounts extension", WebBrowser.CHROME)
            .or("Firefox", WebBrowser.FIREFOX)
            .or("Edge with a work profile", WebBrowser.EDGE_WITH_WORK_PROFILE)
            .or("Edge with another profile", "Edge without a work profile", WebBrowser.EDGE_WITH_OTHER_PROFILE)
            .or("Internet Explorer", WebBrowser.INTERNET_EXPLORER);

    public static final Choice<Protection> GUARD = new Choice<Protection>("protection")
            .or("a policy that checks the device", Protection.DEVICE_CHECK)
            .or("App Enforced Restrictions", Protection.APP_ENFORCED_RESTRICTIONS)
            .or(
                    "Conditional Access as the profile's user",
                    "Conditional Access, for the profile's user",
                    Protection.FOR_THE_PROFILE_USER)
            .or(
                    "Conditional Access as another user",
                    "Conditional Access, for another user",
                    Protection.FOR_ANOTHER_USER);

    public static final Choice<SecurityOccasion> OCCASION = new Choice<SecurityOccasion>("occasion")
            .or(
                    "an ordinary user signs in",
                    "the user signs in as an ordinary user",
                    SecurityOccasion.ORDINARY_USER_SIGNS_IN)
            .or(
                    "an administrator signs in",
                    "the user signs in as an administrator",
                    SecurityOccasion.ADMINISTRATOR_SIGNS_IN)
            .or("a client signs in with a legacy protocol", SecurityOccasion.LEGACY_PROTOCOL_USED)
            .or("a client signs in with a modern protocol", SecurityOccasion.MODERN_PROTOCOL_USED)
            .or("MFA is necessary", "the user does something that makes MFA necessary", SecurityOccasion.MFA_NECESSARY)
            .or(
                    "MFA is not necessary",
                    "the user does something that does not make MFA necessary",
                    SecurityOccasion.MFA_NOT_NECESSARY)
            .or("the user opens the Azure portal", SecurityOccasion.AZURE_PORTAL_OPENED)
            .or("the user opens the Microsoft Entra admin center", SecurityOccasion.ENTRA_ADMIN_CENTER_OPENED)
            .or("the user opens the mailbox", SecurityOccasion.MAILBOX_OPENED);

    public static final Choice<Set<SyncPart>> SYNC_PART = new Choice<Set<SyncPart>>("part")
            .or("PwdLastSet", "synchronisation of PwdLastSet", SyncPart.OUT_OF_BOX_RULES)
            .or(
                    "the rule In from AD - User Common",
                    "the rule \"In from AD - User Common\"",
                    Set.of(SyncPart.IN_FROM_AD))
            .or(
                    "the rule Out of Microsoft Entra ID - User Join",
                    "the rule \"Out of Microsoft Entra ID - User Join\"",
                    Set.of(SyncPart.OUT_OF_ENTRA_ID))
            .or(
                    "the custom rule into the metaverse",
                    "a custom rule's attribute flow into the metaverse",
                    Set.of(SyncPart.CUSTOM_RULE_IN))
            .or(
                    "the custom rule out of the metaverse",
                    "a custom rule's attribute flow out of the metaverse",
                    Set.of(SyncPart.CUSTOM_RULE_OUT))
            .or("the app and attribute filtering feature", Set.of(SyncPart.ATTRIBUTE_FILTERING))
            .or(
                    "the PwdLastSet attribute",
                    "the check box for PwdLastSet in the wizard",
                    Set.of(SyncPart.PWD_LAST_SET_SELECTED))
            .or("password hash synchronization", Set.of(SyncPart.PASSWORD_HASH_SYNCHRONIZATION));

    /** What policies are assigned to besides the organisation, each of which stands for an app. */
    public static final Choice<Assignee.Kind> OBJECT = new Choice<Assignee.Kind>("object")
            .or("app", Assignee.Kind.APPLICATION)
            .or("multitenant app", Assignee.Kind.MULTITENANT_APPLICATION)
            .or("service principal", Assignee.Kind.SERVICE_PRINCIPAL)
            .or("managed identity", Assignee.Kind.MANAGED_IDENTITY);

    public static final Choice<Tokens> TOKENS = new Choice<Tokens>("tokens")
            .or("access, ID or SAML", Tokens.ACCESS_ID_OR_SAML)
            .or("refresh or session", Tokens.REFRESH_OR_SESSION);

    private Choices() {}

    private static Choice<Device> devices() {
        Choice<Device> all = new Choice<>("device");
        for (String name : List.of("", "second")) {
            for (Join join :
                    List.of(Join.PERSONAL, Join.REGISTERED, Join.JOINED, Join.HYBRID_JOINED, Join.UNREGISTERED)) {
                String before = name.isEmpty() ? "" : name + " ";
                all.or(before + DEVICE.written(join), before + DEVICE.step(join), new Device(join, name));
            }
        }
        return all;
    }

    private static Choice<App> apps() {
        Choice<App> all = new Choice<>("app");
        Apps.listed().forEach(app -> all.or(app.name(), app));
        Apps.former().forEach(all::formerly);
        return all;
    }

    private static String inCase(Circumstance circumstance, String words) {
        String preposition = switch (circumstance) {
            case HIGH_IMPACT_USER, RISKY_USER -> "as";
            case EXTERNAL_NETWORK -> "on access to";
            case VPN_OR_NETWORK_AS_A_SERVICE, ROLE_ELEVATION, INTUNE_ENROLLMENT -> "for";
            case RISKY_SIGN_IN -> "at";
            case UNMANAGED_OR_SHARED_DEVICE,
                    SHARED_DEVICE,
                    MANAGED_DEVICE,
                    NON_MANAGED_DEVICE,
                    NON_REGISTERED_DEVICE,
                    AZURE_VIRTUAL_DESKTOP -> "on";
            default -> "in";
        };
        return preposition + " " + words;
    }
}
