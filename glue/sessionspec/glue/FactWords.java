package sessionspec.glue;

import java.util.Map;
import java.util.Set;
import sessionspec.core.Decision;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;

/** What can follow from something that happened, in the words of the features. */
final class FactWords {

    static final String PATTERN = "the browser authenticates the device|the browser does not authenticate the device"
            + "|the documents do not say whether the browser authenticates the device"
            + "|the sign-in is logged as Interrupted with error 50140|the device is compliant"
            + "|the device is not compliant|the compliance is unknown|the device counts as managed"
            + "|the device counts as non-managed|the documents do not say whether the device counts as managed"
            + "|the restrictions apply|the restrictions apply all the same"
            + "|the restrictions are lifted|the documents do not say whether the restrictions apply"
            + "|the user gets in without a prompt|the documents do not say whether the user gets in"
            + "|the user has to register for MFA|the administrator is asked for MFA|the user is asked for MFA"
            + "|the request is refused|the documents do not say how the activity is protected"
            + "|the documents do not say whether security defaults are on|security defaults do nothing"
            + "|the settings keep the default period|the default period is advised|the period is short enough"
            + "|a period of 7 days is advised|a period of 1 day or 4 hours is advised|even 4 hours are kept"
            + "|browser persistence is off as advised|disabling browser persistence is advised"
            + "|MFA is remembered as recommended|remembering MFA for 90 days is recommended"
            + "|switching remember MFA off is advised|the admin portals are protected as recommended"
            + "|Conditional Access decides on MFA"
            + "|deciding on MFA by Conditional Access is advised|the SSO session token answers"
            + "|the Max Age decides|the default window decides|the period of the policy decides"
            + "|the retirement affects the policy";

    private static final Map<String, Fact> FACTS = Map.ofEntries(
            fact(
                    "the browser authenticates the device",
                    Outcome.SATISFIED,
                    Reason.CHROME_HAS_EXTENSION,
                    Reason.EDGE_WORK_PROFILE),
            fact(
                    "the browser does not authenticate the device",
                    Outcome.REFUSED,
                    Reason.CHROME_LACKS_EXTENSION,
                    Reason.FIREFOX_NOT_SUPPORTED,
                    Reason.EDGE_OTHER_PROFILE),
            fact(
                    "the documents do not say whether the browser authenticates the device",
                    Outcome.UNSPECIFIED,
                    Reason.BROWSER_NOT_STATED),
            fact(
                    "the sign-in is logged as Interrupted with error 50140",
                    Outcome.SATISFIED,
                    Reason.SIGN_IN_INTERRUPTED),
            fact("the SSO session token answers", Outcome.SATISFIED, Reason.SSO_TOKEN_ANSWERS),
            fact("the Max Age decides", Outcome.SATISFIED, Reason.MAX_AGE_DECIDES),
            fact("the default window decides", Outcome.SATISFIED, Reason.WINDOW_DECIDES),
            fact("the period of the policy decides", Outcome.SATISFIED, Reason.PERIOD_DECIDES),
            fact("the retirement affects the policy", Outcome.SATISFIED, Reason.REFRESH_TOKEN_POLICY_AFFECTED),
            fact("the device is compliant", Outcome.SATISFIED, Reason.DEVICE_COMPLIANT),
            fact("the device is not compliant", Outcome.REFUSED, Reason.DEVICE_NOT_COMPLIANT),
            fact("the compliance is unknown", Outcome.UNSPECIFIED, Reason.COMPLIANCE_NOT_MEASURABLE),
            fact("the device counts as managed", Outcome.SATISFIED, Reason.COUNTS_AS_MANAGED),
            fact("the device counts as non-managed", Outcome.SATISFIED, Reason.COUNTS_AS_NON_MANAGED),
            fact(
                    "the documents do not say whether the device counts as managed",
                    Outcome.UNSPECIFIED,
                    Reason.COMPLIANT_BUT_NOT_REGISTERED),
            fact("the restrictions apply", Outcome.REFUSED, Reason.RESTRICTIONS_APPLY),
            fact("the restrictions apply all the same", Outcome.REFUSED, Reason.RESTRICTIONS_APPLY_ALL_THE_SAME),
            fact("the restrictions are lifted", Outcome.SATISFIED, Reason.RESTRICTIONS_LIFTED),
            fact(
                    "the documents do not say whether the restrictions apply",
                    Outcome.UNSPECIFIED,
                    Reason.BROWSER_NOT_STATED),
            fact("the user gets in without a prompt", Outcome.SATISFIED, Reason.EDGE_SEAMLESS),
            fact(
                    "the documents do not say whether the user gets in",
                    Outcome.UNSPECIFIED,
                    Reason.EDGE_IDENTITIES_DIFFER,
                    Reason.EDGE_DEVICE_NOT_COMPLIANT,
                    Reason.SEAMLESS_ACCESS_NOT_STATED),
            fact("the user has to register for MFA", Outcome.PROMPT, Reason.MUST_REGISTER_FOR_MFA),
            fact("the administrator is asked for MFA", Outcome.PROMPT, Reason.ADMINISTRATOR_NEEDS_MFA),
            fact("the user is asked for MFA", Outcome.PROMPT, Reason.USER_NEEDS_MFA),
            fact("the request is refused", Outcome.REFUSED, Reason.LEGACY_PROTOCOL_BLOCKED),
            fact(
                    "the documents do not say how the activity is protected",
                    Outcome.UNSPECIFIED,
                    Reason.PRIVILEGED_ACTIVITY_PROTECTED),
            fact(
                    "the documents do not say whether security defaults are on",
                    Outcome.UNSPECIFIED,
                    Reason.SECURITY_DEFAULTS_NOT_STATED),
            fact("security defaults do nothing", Outcome.SATISFIED, Reason.SECURITY_DEFAULTS_OFF),
            fact("the settings keep the default period", Outcome.SATISFIED, Reason.MANAGED_DEVICE_KEEPS_DEFAULT),
            fact("the default period is advised", Outcome.ADVISED, Reason.MANAGED_DEVICE_LEAVES_DEFAULT),
            fact("the period is short enough", Outcome.SATISFIED, Reason.PERIOD_SHORT_ENOUGH),
            fact("a period of 7 days is advised", Outcome.ADVISED, Reason.MANAGED_APP_NOT_STRICT),
            fact("a period of 1 day or 4 hours is advised", Outcome.ADVISED, Reason.NON_MANAGED_NOT_STRICT),
            fact("even 4 hours are kept", Outcome.SATISFIED, Reason.NON_MANAGED_STRICTEST_MET),
            fact("browser persistence is off as advised", Outcome.SATISFIED, Reason.NON_MANAGED_NEVER_PERSISTENT),
            fact("disabling browser persistence is advised", Outcome.ADVISED, Reason.NON_MANAGED_MAY_PERSIST),
            fact("MFA is remembered as recommended", Outcome.SATISFIED, Reason.REMEMBERED_AS_RECOMMENDED),
            fact("remembering MFA for 90 days is recommended", Outcome.ADVISED, Reason.REMEMBERED_NOT_AS_RECOMMENDED),
            fact("switching remember MFA off is advised", Outcome.ADVISED, Reason.REMEMBERING_MFA_TO_BE_OFF),
            fact(
                    "the admin portals are protected as recommended",
                    Outcome.SATISFIED,
                    Reason.TIME_BASED_OR_ROLE_ACTIVATION_ON_ADMIN_PORTAL),
            fact("Conditional Access decides on MFA", Outcome.SATISFIED, Reason.CONDITIONAL_ACCESS_DECIDES_ON_MFA),
            fact("deciding on MFA by Conditional Access is advised", Outcome.ADVISED, Reason.NO_POLICY_DECIDES_ON_MFA));

    private FactWords() {}

    /** What a finding has to say for the fact to follow: the outcome, for one of the reasons. */
    record Fact(Outcome outcome, Set<Reason> reasons) {
        boolean isIn(Decision decision) {
            return decision.reasonsOf(outcome).stream().anyMatch(reasons::contains);
        }
    }

    static Fact parse(String words) {
        return FACTS.get(words);
    }

    private static Map.Entry<String, Fact> fact(String words, Outcome outcome, Reason... reasons) {
        return Map.entry(words, new Fact(outcome, Set.of(reasons)));
    }
}
