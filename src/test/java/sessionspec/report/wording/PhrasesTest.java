package sessionspec.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sessionspec.core.SessionModel;
import sessionspec.core.adfs.ClaimsRules.PassedClaims;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;
import sessionspec.core.tenant.TenantEvent;
import sessionspec.core.tokens.DeviceEvent;
import sessionspec.report.Stories;

/** Every phrase belongs to something of the core, and every event has one. */
class PhrasesTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("sessionspec.report.phrases", Locale.ROOT);
    private static final List<JavaClass> CORE = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(SessionModel.class.getPackageName())
                    .stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .toList();

    @Test
    void everyEventHasAPhrase() {
        assertThat(CORE)
                .filteredOn(type -> type.isRecord() && type.isAssignableTo(Event.class))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(WORDS.containsKey(Terms.type(type.reflect())))
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void everyPhraseIsThatOfSomethingInTheCore() {
        Set<String> types =
                CORE.stream().map(type -> Terms.type(type.reflect())).collect(Collectors.toSet());
        assertThat(WORDS.keySet())
                .filteredOn(key -> Character.isUpperCase(key.charAt(0)))
                .allSatisfy(key -> assertThat(types).anyMatch(type -> (key + ".").startsWith(type + ".")));
    }

    @Test
    void whatSaysNothingIsLeftOutWithItsComma() {
        Device.Join joined = Device.Join.JOINED;
        assertThat(locked(new Device(joined))).isEqualTo("device locked");
        assertThat(locked(new Device(joined, "laptop"))).isEqualTo("device locked, joined device laptop");
    }

    private static String locked(Device device) {
        return Phrases.of(new DeviceEvent.DeviceLocked(Stories.at("09:00"), "alex", device));
    }

    @Test
    void anAnswerHasTheWordsOfItsKeyOrElseItsOwn() {
        assertThat(Phrases.of(new TenantEvent.ConfigurationReviewed(Stories.at("09:00"), Optional.empty())))
                .isEqualTo("configuration reviewed");
        Target both = new Target.Both(new Target.OneUser("alex"), new Target.When(Circumstance.RISKY_USER));
        assertThat(Phrases.of(new Policy(1, both, Optional.empty(), true)))
                .isEqualTo("policy every time with MFA for one user and for a risky user");
        assertThat(Phrases.of(new Policy(1, new Target.Everything(), Optional.of(Duration.ofHours(1)), false)))
                .isEqualTo("policy every 1 h");
        assertThat(Phrases.of(new PassedClaims(Set.of("https://x.example/psso", "https://y.example/a/inside"))))
                .isEqualTo("claims passed: inside, psso");
    }
}
