package sessionspec.glue;

import sessionspec.core.kernel.Circumstance;

/** What a policy can single out, in the words of the features. */
final class CircumstanceWords {

    static final String PATTERN = "an unmanaged or shared device|sensitive information from an external network"
            + "|a high-impact user|a critical business app|a sensitive app|a resource behind a VPN or NaaS provider"
            + "|role elevation in PIM|an Azure Virtual Desktop machine|a risky user|a risky sign-in"
            + "|enrollment in Microsoft Intune|a managed device|a managed app|a non-managed device"
            + "|a non-registered device|the browser of a non-managed device|an app that has lost its cookies";

    private CircumstanceWords() {}

    static Circumstance parse(String words) {
        return switch (words) {
            case "an unmanaged or shared device" -> Circumstance.UNMANAGED_OR_SHARED_DEVICE;
            case "sensitive information from an external network" -> Circumstance.EXTERNAL_NETWORK;
            case "a high-impact user" -> Circumstance.HIGH_IMPACT_USER;
            case "a critical business app" -> Circumstance.CRITICAL_APPLICATION;
            case "a sensitive app" -> Circumstance.SENSITIVE_APPLICATION;
            case "a resource behind a VPN or NaaS provider" -> Circumstance.VPN_OR_NETWORK_AS_A_SERVICE;
            case "role elevation in PIM" -> Circumstance.ROLE_ELEVATION;
            case "an Azure Virtual Desktop machine" -> Circumstance.AZURE_VIRTUAL_DESKTOP;
            case "a risky user" -> Circumstance.RISKY_USER;
            case "a risky sign-in" -> Circumstance.RISKY_SIGN_IN;
            // scenarios of reauthentication
            case "a managed device" -> Circumstance.MANAGED_DEVICE;
            case "a managed app" -> Circumstance.MANAGED_APPLICATION;
            case "a non-managed device" -> Circumstance.NON_MANAGED_DEVICE;
            case "a non-registered device" -> Circumstance.NON_REGISTERED_DEVICE;
            case "the browser of a non-managed device" -> Circumstance.BROWSER_OF_NON_MANAGED_DEVICE;
            case "an app that has lost its cookies" -> Circumstance.APP_COOKIES_LOST;
            default -> Circumstance.INTUNE_ENROLLMENT;
        };
    }
}
