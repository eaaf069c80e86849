package sessionspec.glue;

import java.util.Map;
import sessionspec.core.kernel.Circumstance;

/** What a policy can single out, in the words of the features. */
final class CircumstanceWords {

    static final String PATTERN = "an unmanaged or shared device|sensitive information from an external network"
            + "|a high-impact user|a critical business app|a sensitive app"
            + "|a resource behind a VPN or NaaS provider|role elevation in PIM|an Azure Virtual Desktop machine"
            + "|a risky user|a risky sign-in|enrollment in Microsoft Intune|a managed device|a managed app"
            + "|a non-managed device|a non-registered device|the browser of a non-managed device"
            + "|an app that has lost its cookies";

    private static final Map<String, Circumstance> EXCEPTIONS = Map.of(
            "sensitive information from an external network", Circumstance.EXTERNAL_NETWORK,
            "a critical business app", Circumstance.CRITICAL_APPLICATION,
            "a sensitive app", Circumstance.SENSITIVE_APPLICATION,
            "a managed app", Circumstance.MANAGED_APPLICATION,
            "a resource behind a VPN or NaaS provider", Circumstance.VPN_OR_NETWORK_AS_A_SERVICE,
            "role elevation in PIM", Circumstance.ROLE_ELEVATION,
            "an Azure Virtual Desktop machine", Circumstance.AZURE_VIRTUAL_DESKTOP,
            "enrollment in Microsoft Intune", Circumstance.INTUNE_ENROLLMENT,
            "an app that has lost its cookies", Circumstance.APP_COOKIES_LOST);

    private CircumstanceWords() {}

    static Circumstance parse(String words) {
        return Named.of(Circumstance.class, words, EXCEPTIONS);
    }
}
