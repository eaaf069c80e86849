package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Tokens;
import sessionspec.ask.configuration.Understood.Bearing;
import sessionspec.command.Numbers;
import sessionspec.json.Json;

/** Reads one Conditional Access policy of Microsoft Graph. */
final class ConditionalAccess {

    private static final List<String> CONTROLS = List.of("signInFrequency", "persistentBrowser");

    private static final List<String> GRANTS = List.of("operator", "builtInControls", "authenticationStrength");

    /** What else a policy tells of itself, by which nobody is asked. */
    private static final List<String> OF_ITSELF =
            Tokens.split("id displayName description state templateId conditions grantControls"
                    + " sessionControls createdDateTime modifiedDateTime deletedDateTime partialEnablementStrategy");

    private final Json policy;
    private final String name;
    private final Collected collected;

    private ConditionalAccess(Json policy, Collected collected) {
        this.policy = policy;
        this.name = "Policy " + Configurations.named(policy);
        this.collected = collected;
    }

    static void read(Json policy, Collected collected) {
        new ConditionalAccess(policy, collected).read();
    }

    private void read() {
        Optional<Json> state = policy.member("state");
        if (state.isPresent() && !state.get().text().equals(Optional.of("enabled"))) {
            collected.leave(
                    name + " " + stands(state.get()) + ", and was not taken.",
                    state.get().at(),
                    Bearing.NONE);
            return;
        }
        Optional<String> mistyped = MemberTypes.wrong(policy);
        if (mistyped.isPresent()) {
            leave("was not taken: " + mistyped.get() + ".", policy);
            return;
        }
        Optional<Json> controls = policy.member("sessionControls");
        Optional<Json> frequency =
                controls.flatMap(it -> it.member("signInFrequency")).filter(ConditionalAccess::isOn);
        Optional<Json> browser =
                controls.flatMap(it -> it.member("persistentBrowser")).filter(ConditionalAccess::isOn);
        controls.ifPresent(all -> all.others(CONTROLS).forEach((other, control) -> {
            if (isOn(control) && !control.is(false)) {
                leave("also sets " + other + ", which was not taken.", control);
            }
        }));
        if (frequency.isEmpty() && browser.isEmpty()) {
            leave(
                    "sets neither a sign-in frequency nor persistent browser sessions, and was not taken"
                            + (requiresMfa() ? ": ask \"needs MFA in the browser\" for how long MFA lasts." : "."),
                    policy);
            return;
        }
        policy.others(OF_ITSELF).forEach((other, it) -> leave("has " + quoted(other) + ", which was not taken.", it));
        int before = collected.taken();
        assume(state);
        Covered covered = new Covered(policy, name, collected);
        List<String> targets = covered.targets();
        boolean mfa = requiresMfa();
        frequency.ifPresent(it -> period(it)
                .ifPresent(period -> targets.forEach(target -> collected.take(
                        "policy every " + period + (mfa ? " mfa" : "") + (target.isEmpty() ? "" : " for " + target),
                        it.at()))));
        browser.ifPresent(it -> persistence(it, targets));
        covered.users();
        covered.provides().ifPresent(it -> collected.provide(before, it));
    }

    /** What a policy would say if it were whole, and what is taken of it as long as it does not. */
    private void assume(Optional<Json> state) {
        Optional<Json> conditions = policy.member("conditions");
        List<String> assumed = new ArrayList<>();
        if (state.isEmpty()) {
            assumed.add("enabled");
        }
        if (conditions.flatMap(it -> it.member("users")).isEmpty()) {
            assumed.add("for all users");
        }
        if (conditions.flatMap(it -> it.member("applications")).isEmpty()) {
            assumed.add("for all apps");
        }
        if (!assumed.isEmpty()) {
            collected.remark(
                    name + " does not say whether it is " + String.join(" and ", assumed) + ": it is taken to be so.",
                    policy.at());
        }
    }

    private static String stands(Json state) {
        return switch (state.text().orElse("")) {
            case "enabledForReportingButNotEnforced" -> "only reports";
            case "disabled" -> "is not enabled";
            default -> "is in a state that Microsoft Graph does not have";
        };
    }

    private static boolean isOn(Json control) {
        return !control.isEmpty()
                && control.member("isEnabled").map(it -> it.is(true)).orElse(true);
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
            leave(
                    "has a sign-in frequency whose value is no number of hours or days from 1 to 999, which is all that"
                            + " Microsoft Graph has; \"policy every 5m\", say, asks of another.",
                    frequency);
        }
        return period;
    }

    private static boolean isWhole(String digits) {
        return !digits.startsWith("0") && Numbers.count(digits).isPresent();
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

    private boolean requiresMfa() {
        Optional<Json> controls = policy.member("grantControls");
        List<Json> builtIn = controls.flatMap(it -> it.member("builtInControls"))
                .map(Json::elements)
                .orElse(List.of());
        boolean strength = controls.flatMap(it -> it.member("authenticationStrength"))
                .filter(it -> !it.isEmpty())
                .isPresent();
        boolean mfa = strength || builtIn.stream().anyMatch(it -> it.text().equals(Optional.of("mfa")));
        boolean either = builtIn.size() + (strength ? 1 : 0) > 1
                && controls.flatMap(it -> it.member("operator"))
                        .flatMap(Json::text)
                        .equals(Optional.of("OR"));
        controls.map(it -> it.others(GRANTS))
                .ifPresent(all ->
                        all.forEach((other, it) -> leave("also requires " + other + ", which was not taken.", it)));
        if (mfa && either) {
            leave("lets users choose between MFA and something else: MFA was not taken to be required.", policy);
        }
        builtIn.stream()
                .filter(it -> !it.text().equals(Optional.of("mfa")))
                .forEach(it ->
                        leave("also requires " + quoted(it.text().orElse("something")) + ", which was not taken.", it));
        return mfa && !either;
    }

    private void leave(String what, Json json) {
        collected.leave(name + " " + what, json.at());
    }
}
