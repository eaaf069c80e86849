package sessionspec.glue;

import sessionspec.core.Circumstance;

/** What a policy can single out, in the words of the features. */
final class CircumstanceWords {

    static final String PATTERN = "an unmanaged or shared device|sensitive information from an external network"
            + "|a high-impact user|a critical business app|a sensitive app|a resource behind a VPN or NaaS provider"
            + "|role elevation in PIM|an Azure Virtual Desktop machine|a risky user|a risky sign-in"
            + "|enrollment in Microsoft Intune";

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
            default -> Circumstance.INTUNE_ENROLLMENT;
        };
    }
}
