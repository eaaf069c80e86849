package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.ask.configuration.Understood.Bearing;
import sessionspec.command.Letters;
import sessionspec.json.Json;

/** Reads what one Conditional Access policy covers, and for whom it is. */
final class Covered {

    /** By the ids that Microsoft gives them everywhere. */
    static final Map<String, String> APPS = Map.of(
            "office365", "Office 365",
            "00000002-0000-0ff1-ce00-000000000000", "Exchange Online",
            "00000003-0000-0ff1-ce00-000000000000", "SharePoint Online",
            "00000003-0000-0000-c000-000000000000", "Microsoft Graph",
            "00000007-0000-0000-c000-000000000000", "Dynamics CRM Online",
            "797f4846-ba00-4fd7-ba43-dac1f8f63013", "Azure portal",
            "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure portal");

    private static final List<String> PORTALS = List.of("Azure portal", "Microsoft Entra admin center");

    private static final List<String> READ =
            List.of("applications", "users", "clientAppTypes", "userRiskLevels", "signInRiskLevels");

    private static final Map<String, String> CONDITIONS = Map.of(
            "platforms", "the platform of the device",
            "locations", "the location",
            "devices", "a filter for devices",
            "deviceStates", "the state of the device",
            "clientApplications", "workload identities",
            "servicePrincipalRiskLevels", "the risk of service principals",
            "authenticationFlows", "the authentication flow",
            "insiderRiskLevels", "insider risk");

    private final Json policy;
    private final String name;
    private final Collected collected;
    private final List<String> by = new ArrayList<>();

    /** @param name what is said of the policy begins with it */
    Covered(Json policy, String name, Collected collected) {
        this.policy = policy;
        this.name = name;
        this.collected = collected;
    }

    /** What it covers, each in words of its own; one without words for everything, and none where that is not known. */
    List<String> targets() {
        Optional<Json> conditions = policy.member("conditions");
        conditions.ifPresent(all -> all.others(READ).forEach((condition, it) -> {
            String what = CONDITIONS.getOrDefault(condition, quoted(condition));
            goesBy(what, "depends on " + what + ", which was not taken.", it);
        }));
        clients(conditions);
        Optional<Json> apps = conditions.flatMap(it -> it.member("applications"));
        apps.flatMap(it -> it.member("excludeApplications"))
                .ifPresent(
                        it -> goesBy("the apps that it leaves out", "leaves out some apps, which was not taken.", it));
        List<String> risks = new ArrayList<>();
        risk(conditions, "userRiskLevels", "a risky user", risks);
        risk(conditions, "signInRiskLevels", "a risky sign-in", risks);
        List<String> targets = new ArrayList<>();
        apps.flatMap(it -> it.member("includeApplications"))
                .ifPresent(it -> it.elements().forEach(app -> app(app, targets)));
        apps.flatMap(it -> it.member("includeUserActions"))
                .ifPresent(it -> collected.leaveUnlessEmpty(
                        name + " covers what users do rather than apps, which was not taken.", it));
        apps.flatMap(it -> it.member("includeAuthenticationContextClassReferences"))
                .ifPresent(it -> collected.leaveUnlessEmpty(
                        name + " covers an authentication context, which was not taken.", it));
        apps.flatMap(it -> it.member("applicationFilter"))
                .ifPresent(
                        it -> collected.leaveUnlessEmpty(name + " covers apps by a filter, which was not taken.", it));
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
                goesBy("the kind of client", "covers some kinds of client only, which was not taken.", types);
            }
        });
    }

    private void app(Json app, List<String> targets) {
        String id = app.text().orElse("");
        if (id.equals("All")) {
            targets.add("");
        } else if (id.equals("MicrosoftAdminPortals")) {
            targets.addAll(PORTALS);
        } else if (APPS.containsKey(Letters.lower(id))) {
            targets.add(APPS.get(Letters.lower(id)));
        } else {
            leave("covers " + quoted(id) + ", of which it is not known what it is, and was not taken for it.", app);
        }
    }

    /** Those whom it is for are not looked up: it is asked for a user to whom it applies. */
    void users() {
        Optional<Json> users = policy.member("conditions").flatMap(it -> it.member("users"));
        boolean all = users.flatMap(it -> it.member("includeUsers")).map(Json::elements).orElse(List.of()).stream()
                .anyMatch(it -> it.text().equals(Optional.of("All")));
        boolean none = users.isPresent()
                && List.of("excludeUsers", "excludeGroups", "excludeRoles", "excludeGuestsOrExternalUsers").stream()
                        .allMatch(name -> users.flatMap(it -> it.member(name))
                                .map(Json::isEmpty)
                                .orElse(true));
        if (users.isPresent() && !(all && none)) {
            goesBy(
                    hasGuests(users.get()) ? "who the user is (guests and external users too)" : "who the user is",
                    "is for some users: it is taken to apply to the one who is asked about.",
                    users.get());
        }
    }

    private static boolean hasGuests(Json users) {
        for (String which : List.of("include", "exclude")) {
            if (users.member(which + "GuestsOrExternalUsers")
                            .filter(it -> !it.isEmpty())
                            .isPresent()
                    || users.member(which + "Users").map(Json::elements).orElse(List.of()).stream()
                            .anyMatch(it -> it.text().equals(Optional.of("GuestsOrExternalUsers")))) {
                return true;
            }
        }
        return false;
    }

    /** By what else it goes, in a sentence, if by anything. */
    Optional<String> provides() {
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(name + " counts only if it covers this sign-in: it goes by " + listed()
                        + " as well, which was not taken.");
    }

    private String listed() {
        int last = by.size() - 1;
        return last == 0 ? by.get(0) : String.join(", ", by.subList(0, last)) + " and " + by.get(last);
    }

    private void goesBy(String what, String sentence, Json json) {
        if (!json.isEmpty()) {
            by.add(what);
            collected.leave(name + " " + sentence, json.at(), Bearing.PROVIDES);
        }
    }

    private void leave(String what, Json json) {
        collected.leave(name + " " + what, json.at());
    }
}
