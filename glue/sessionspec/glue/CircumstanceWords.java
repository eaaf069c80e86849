package sessionspec.glue;

import sessionspec.ask.words.Choices;
import sessionspec.core.kernel.Circumstance;

/** What a policy can single out, in the words of the features. */
final class CircumstanceWords {

    private static final String SEVERAL = "(?:unmanaged or shared|shared|managed|non-managed|non-registered) devices"
            + "|managed apps|(?:risky|high-impact) users";

    static final String PATTERN =
            SEVERAL + "|an unmanaged or shared device|a shared device|sensitive information from an external network"
                    + "|a high-impact user|a critical business app|a sensitive app"
                    + "|a resource behind a VPN or NaaS provider|role elevation in PIM|an Azure Virtual Desktop machine"
                    + "|a risky user|a risky sign-in|enrollment in Microsoft Intune|a managed device|a managed app"
                    + "|a non-managed device|a non-registered device|the browser of a non-managed device"
                    + "|an app without its cookies";

    private static final String NAMED_BEFORE =
            "in the (?:app without its cookies|critical business app|sensitive app|managed app|browser of the non-managed device)"
                    + "|on the (?:managed device|non-managed device|shared device|Azure Virtual Desktop machine)"
                    + "|for the resource behind a VPN or NaaS provider";

    /** As one that whoever asks for something is in. */
    static final String ASKED = "(?:" + NAMED_BEFORE + "|(?:as|on access to|for|at|on|in) (?:" + PATTERN + "))";

    static Circumstance asked(String words) {
        return Choices.ASKED_CASE.ofStep(words.replaceFirst("in the (?=app without)", "in an ")
                .replaceFirst("in the (?=.+ app)", "in a ")
                .replace("on the Azure", "on an Azure")
                .replace("for the resource", "for a resource")
                .replaceFirst("(of|on) the (?=(?:non-managed|managed|shared) device)", "$1 a "));
    }

    static Circumstance parse(String words) {
        return Choices.CASE.ofStep(words.matches(SEVERAL) ? one(words) : words);
    }

    private static String one(String several) {
        return (several.startsWith("u") ? "an " : "a ") + several.substring(0, several.length() - "s".length());
    }
}
