package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.ask.json.Json;

/** Reads one Conditional Access policy of Microsoft Graph. */
final class ConditionalAccess {

    /** By the ids that Microsoft gives them everywhere. */
    private static final Map<String, String> APPS = Map.of(
            "office365", "Office 365",
            "00000002-0000-0ff1-ce00-000000000000", "Exchange Online",
            "00000003-0000-0ff1-ce00-000000000000", "SharePoint Online",
            "00000003-0000-0000-c000-000000000000", "Microsoft Graph",
            "00000007-0000-0000-c000-000000000000", "Dynamics CRM Online",
            "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure portal");

    private static final Map<String, String> CONDITIONS = Map.of(
            "platforms", "the platform of the device",
            "locations", "the location",
            "devices", "a filter for devices",
            "deviceStates", "the state of the device",
            "clientApplications", "workload identities",
            "servicePrincipalRiskLevels", "the risk of service principals",
            "authenticationFlows", "the authentication flow",
            "insiderRiskLevels", "insider risk");

    private static final List<String> OTHER_CONTROLS = List.of(
            "applicationEnforcedRestrictions",
            "cloudAppSecurity",
            "continuousAccessEvaluation",
            "disableResilienceDefaults",
            "secureSignInSession",
            "globalSecureAccessFilteringProfile");

    private final Json policy;
    private final String name;
    private final Collected collected;

    private ConditionalAccess(Json policy, Collected collected) {
        this.policy = policy;
        this.name = "Policy "
                + quoted(policy.member("displayName").flatMap(Json::text).orElse("without a name"));
        this.collected = collected;
    }

    static void read(Json policy, Collected collected) {
        new ConditionalAccess(policy, collected).read();
    }

    private void read() {
        String state = policy.member("state").flatMap(Json::text).orElse("enabled");
        if (!state.equals("enabled")) {
            leave(
                    state.equals("enabledForReportingButNotEnforced")
                            ? "only reports, and was not taken."
                            : "is not enabled, and was not taken.",
                    policy);
            return;
        }
        Optional<Json> controls = policy.member("sessionControls");
        Optional<Json> frequency =
                controls.flatMap(it -> it.member("signInFrequency")).filter(ConditionalAccess::isOn);
        Optional<Json> browser =
                controls.flatMap(it -> it.member("persistentBrowser")).filter(ConditionalAccess::isOn);
        controls.ifPresent(all -> OTHER_CONTROLS.forEach(other -> all.member(other)
                .filter(it -> isOn(it) && !it.is(false))
                .ifPresent(it -> leave("also sets " + other + ", which was not taken.", it))));
        if (frequency.isEmpty() && browser.isEmpty()) {
            leave("sets neither a sign-in frequency nor persistent browser sessions, and was not taken.", policy);
            return;
        }
        List<String> targets = targets();
        boolean mfa = requiresMfa();
        frequency.ifPresent(it -> period(it)
                .ifPresent(period -> targets.forEach(target -> collected.take(
                        "policy every " + period + (mfa ? " mfa" : "") + (target.isEmpty() ? "" : " for " + target),
                        it.at()))));
        browser.ifPresent(it -> persistence(it, targets));
        users();
    }

    private static boolean isOn(Json control) {
        return control.member("isEnabled").map(it -> it.is(true)).orElse(true);
    }

    private Optional<String> period(Json frequency) {
        String kind =
                frequency.member("authenticationType").flatMap(Json::text).orElse("primaryAndSecondaryAuthentication");
        if (!kind.equals("primaryAndSecondaryAuthentication")) {
            leave("sets a sign-in frequency of MFA alone, which was not taken.", frequency);
            return Optional.empty();
        } else if (frequency.member("frequencyInterval").flatMap(Json::text).equals(Optional.of("everyTime"))) {
            return Optional.of("time");
        }
        Optional<Json> value = frequency.member("value");
        String unit = frequency.member("type").flatMap(Json::text).orElse("");
        Optional<String> period = value.filter(it -> it instanceof Json.Number)
                .map(it -> ((Json.Number) it).digits())
                .filter(digits -> digits.length() <= 3 && isWhole(digits))
                .filter(digits -> unit.equals("hours") || unit.equals("days"))
                .map(digits -> digits + unit.charAt(0));
        if (period.isEmpty()) {
            leave("has a sign-in frequency whose value is no number of hours or days from 1 to 999.", frequency);
        }
        return period;
    }

    private static boolean isWhole(String digits) {
        for (int at = 0; at < digits.length(); at++) {
            if (digits.charAt(at) < '0' || digits.charAt(at) > '9') {
                return false;
            }
        }
        return !digits.startsWith("0") && !digits.isEmpty();
    }

    private void persistence(Json browser, List<String> targets) {
        String mode = browser.member("mode").flatMap(Json::text).orElse("");
        if (!mode.equals("always") && !mode.equals("never")) {
            leave("controls persistent browser sessions in a mode that is neither always nor never.", browser);
        } else if (!targets.isEmpty()) {
            boolean all = targets.equals(List.of(""));
            collected.take("browser " + mode + (all ? "" : " some"), browser.at());
        }
    }

    /** MFA alone, or together with everything else that is required. */
    private boolean requiresMfa() {
        Optional<Json> controls = policy.member("grantControls");
        List<Json> builtIn = controls.flatMap(it -> it.member("builtInControls"))
                .map(Json::elements)
                .orElse(List.of());
        boolean strength =
                controls.flatMap(it -> it.member("authenticationStrength")).isPresent();
        boolean mfa = strength || builtIn.stream().anyMatch(it -> it.text().equals(Optional.of("mfa")));
        boolean either = builtIn.size() + (strength ? 1 : 0) > 1
                && controls.flatMap(it -> it.member("operator"))
                        .flatMap(Json::text)
                        .equals(Optional.of("OR"));
        if (mfa && either) {
            leave("lets users choose between MFA and something else: MFA was not taken to be required.", policy);
        }
        builtIn.stream()
                .filter(it -> !it.text().equals(Optional.of("mfa")))
                .forEach(it ->
                        leave("also requires " + quoted(it.text().orElse("something")) + ", which was not taken.", it));
        return mfa && !either;
    }

    /** What it covers, each in words of its own; one without words for everything, and none where that is not known. */
    private List<String> targets() {
        Optional<Json> conditions = policy.member("conditions");
        conditions.ifPresent(all -> CONDITIONS.keySet().stream()
                .sorted()
                .forEach(condition -> all.member(condition)
                        .ifPresent(it -> collected.leaveUnlessEmpty(
                                name + " depends on " + CONDITIONS.get(condition) + ", which was not taken.", it))));
        clients(conditions);
        Optional<Json> apps = conditions.flatMap(it -> it.member("applications"));
        apps.flatMap(it -> it.member("excludeApplications"))
                .ifPresent(it -> collected.leaveUnlessEmpty(name + " leaves out some apps, which was not taken.", it));
        List<String> risks = new ArrayList<>();
        risk(conditions, "userRiskLevels", "a risky user", risks);
        risk(conditions, "signInRiskLevels", "a risky sign-in", risks);
        List<String> targets = new ArrayList<>();
        apps.flatMap(it -> it.member("includeApplications"))
                .ifPresent(it -> it.elements().forEach(app -> app(app, targets)));
        apps.flatMap(it -> it.member("includeUserActions"))
                .ifPresent(it -> collected.leaveUnlessEmpty(
                        name + " covers what users do rather than apps, which was not taken.", it));
        if (apps.isEmpty()) {
            targets.add("");
        }
        if (targets.equals(List.of("")) && risks.size() == 1) {
            return risks;
        } else if (!risks.isEmpty()) {
            leave("depends on risk together with something else, and was not taken.", policy);
            return List.of();
        }
        return targets;
    }

    private void risk(Optional<Json> conditions, String condition, String words, List<String> risks) {
        conditions
                .flatMap(it -> it.member(condition))
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> risks.add(words));
    }

    private void clients(Optional<Json> conditions) {
        conditions.flatMap(it -> it.member("clientAppTypes")).ifPresent(types -> {
            boolean all = types.elements().stream().anyMatch(it -> it.text().equals(Optional.of("all")));
            if (!all) {
                collected.leaveUnlessEmpty(name + " covers some kinds of client only, which was not taken.", types);
            }
        });
    }

    private void app(Json app, List<String> targets) {
        String id = app.text().orElse("");
        if (id.equals("All")) {
            targets.add("");
        } else if (APPS.containsKey(lower(id))) {
            targets.add(APPS.get(lower(id)));
        } else {
            leave("covers " + quoted(id) + ", of which it is not known what it is, and was not taken for it.", app);
        }
    }

    /** Those whom it is for are not looked up: it is asked for a user to whom it applies. */
    private void users() {
        Optional<Json> users = policy.member("conditions").flatMap(it -> it.member("users"));
        boolean all = users.flatMap(it -> it.member("includeUsers")).map(Json::elements).orElse(List.of()).stream()
                .anyMatch(it -> it.text().equals(Optional.of("All")));
        boolean none = users.isPresent()
                && List.of("excludeUsers", "excludeGroups", "excludeRoles", "excludeGuestsOrExternalUsers").stream()
                        .allMatch(name -> users.flatMap(it -> it.member(name))
                                .map(Json::isEmpty)
                                .orElse(true));
        if (users.isPresent() && !(all && none)) {
            leave("is for some users: it is taken to apply to the one who is asked about.", users.get());
        }
    }

    private void leave(String what, Json json) {
        collected.leave(name + " " + what, json.at());
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            lower.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
        }
        return lower.toString();
    }
}
