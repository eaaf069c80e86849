package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README lists the whole step vocabulary, and nothing that is not in it. */
class ReadmeTest {

    private static final List<Class<?>> STEP_CLASSES = List.of(
            TenantSteps.class,
            SignInSteps.class,
            DeviceSteps.class,
            AccessSteps.class,
            RevocationSteps.class,
            BrowserSteps.class,
            SynchronisationSteps.class,
            CommandSteps.class,
            RememberedMfaSteps.class,
            SingleSignOnSteps.class,
            WebBrowserSteps.class,
            ScenarioSteps.class,
            TokenLifetimeSteps.class,
            TokenSteps.class,
            AdfsSteps.class,
            AdfsTokenSteps.class);

    @Test
    void listsEveryPhraseOfEveryStepClass() throws Exception {
        assertThat(listedPhrases()).containsExactlyInAnyOrderElementsOf(phrases());
    }

    @Test
    void noStepClassIsForgotten() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("glue/sessionspec/glue"))) {
            List<String> found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Steps.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            STEP_CLASSES.stream().map(Class::getSimpleName).toList());
        }
    }

    @Test
    void everyPhraseIsUsedByAFeature() throws Exception {
        StringBuilder features = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("features"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".feature")).toList()) {
                features.append(Files.readString(file));
            }
        }
        assertThat(phrases())
                .allSatisfy(
                        phrase -> assertThat(asPattern(phrase).matcher(features).find())
                                .as("\"%s\" is used by no feature: remove it from the vocabulary", phrase)
                                .isTrue());
    }

    private static Pattern asPattern(String phrase) {
        String[] parts = phrase.split("\\{[a-z]+}|an?/an?(?:/the)?", -1);
        return Pattern.compile(
                String.join("[^\\n]+", Arrays.stream(parts).map(Pattern::quote).toList()));
    }

    private static List<String> phrases() {
        return STEP_CLASSES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(ReadmeTest::phrase)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> phrase(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation instanceof Given given) {
                return Optional.of(given.value());
            } else if (annotation instanceof When when) {
                return Optional.of(when.value());
            } else if (annotation instanceof Then then) {
                return Optional.of(then.value());
            }
        }
        return Optional.empty();
    }

    private static List<String> listedPhrases() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String section =
                readme.substring(readme.indexOf("## The step vocabulary"), readme.indexOf("## How to add a rule"));
        return section.lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
    }
}
