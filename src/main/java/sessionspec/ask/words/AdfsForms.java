package sessionspec.ask.words;

import static sessionspec.ask.words.Choices.TRUE;
import static sessionspec.ask.words.Slots.COUNT;
import static sessionspec.ask.words.Times.IN_COMMAND;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import sessionspec.ask.Form;
import sessionspec.ask.Mark;
import sessionspec.ask.Phrase;
import sessionspec.ask.Slot;
import sessionspec.ask.Topic;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.ClaimsRules.PassedClaims;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.Farm.Version;
import sessionspec.core.adfs.Mfa.MfaScope;
import sessionspec.core.adfs.Property;

/** How it is written how AD FS is set up. */
final class AdfsForms {

    private static final String CLAIMS = "issuance transform rules pass ";

    static List<Form> all() {
        List<Form> all = new ArrayList<>();
        all.add(SituationForms.none(Topic.ADFS, "adfs none", List.of()));
        all.add(farm("adfs 2016", "Windows Server 2016", Version.WINDOWS_SERVER_2016, false));
        all.add(farm("adfs 2012r2", "Windows Server 2012 R2", Version.WINDOWS_SERVER_2012_R2, false)
                .called("2012 R2")
                .marked(Mark.IN_PART));
        all.add(farm("adfs 2012r2 no-hotfix", "Windows Server 2012 R2", Version.WINDOWS_SERVER_2012_R2, false)
                .called("2012 R2 without the hotfix"));
        all.add(farm(
                        "adfs 2012r2 hotfix",
                        "Windows Server 2012 R2 with the hotfix",
                        Version.WINDOWS_SERVER_2012_R2,
                        true)
                .called("2012 R2 with the hotfix"));
        all.add(SituationForms.none(Topic.ADFS_MFA, "adfs-mfa none", List.of()));
        for (String from : List.of("outside", "anywhere")) {
            all.add(SituationForms.given(
                    Topic.ADFS_MFA,
                    "adfs-mfa " + from,
                    "AD FS requires MFA for requests from " + from
                            + (from.equals("outside") ? " the corporate network" : ""),
                    it -> new MfaScope(from.equals("anywhere"))));
        }
        all.add(SituationForms.none(Topic.CLAIMS, "claims none", List.of()));
        all.add(claims("claims psso", "psso", PassedClaims.PSSO));
        all.add(claims(
                "claims InsideCorporateNetwork", "InsideCorporateNetwork", PassedClaims.INSIDE_CORPORATE_NETWORK));
        all.add(claims(
                "claims both",
                "InsideCorporateNetwork and psso",
                PassedClaims.INSIDE_CORPORATE_NETWORK,
                PassedClaims.PSSO));
        all.add(enabled(Topic.ENABLE_PERSISTENT_SSO));
        all.add(enabled(Topic.ENABLE_KMSI));
        all.add(period(Topic.SSO_LIFETIME, Duration::ofMinutes));
        all.add(period(Topic.KMSI_LIFETIME, Duration::ofMinutes));
        all.add(period(Topic.PERSISTENT_SSO_LIFETIME, Duration::ofMinutes));
        all.add(period(Topic.DEVICE_USAGE_WINDOW, Duration::ofDays));
        all.add(property(
                Topic.CUTOFF_TIME,
                IN_COMMAND,
                it -> new Property.TimeSet(Topic.CUTOFF_TIME.words(), it.get(IN_COMMAND))));
        return all;
    }

    private static Form farm(String written, String step, Version version, boolean hotfix) {
        return SituationForms.given(Topic.ADFS, written, "an AD FS farm on " + step, it -> new Farm(version, hotfix));
    }

    private static Form claims(String written, String step, String... types) {
        return SituationForms.given(
                Topic.CLAIMS, written, CLAIMS + step + " through", it -> new PassedClaims(Set.of(types)));
    }

    private static Form enabled(Topic topic) {
        return property(topic, TRUE, it -> new Property.SwitchSet(topic.words(), it.get(TRUE)));
    }

    private static Form period(Topic topic, Function<Long, Duration> unit) {
        return property(
                topic,
                COUNT,
                it -> new Property.PeriodSet(
                        topic.words(), unit.apply(it.get(COUNT).longValue())));
    }

    private static Form property(Topic topic, Slot<?> slot, Function<Phrase, Property> property) {
        String value = "{" + slot.name() + "}";
        return Form.of(
                topic,
                topic.words() + " " + value,
                List.of(slot),
                List.of("the administrator runs \"Set-AdfsProperties -" + topic.words() + " " + value + "\""),
                (it, at, scene) -> List.of(new PropertiesSet(at, List.of(property.apply(it)))));
    }
}
