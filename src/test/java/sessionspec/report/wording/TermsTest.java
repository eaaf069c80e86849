package sessionspec.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sessionspec.change.Aspect;
import sessionspec.change.Subject;

/** What is called otherwise than by its name is there to be called. */
class TermsTest {

    @Test
    void everyTermIsThatOfAConstant() {
        Set<String> constants = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("sessionspec").stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(constant -> Terms.key((Enum<?>) constant))
                        .collect(Collectors.toSet());
        assertThat(ResourceBundle.getBundle("sessionspec.report.terms", Locale.ROOT)
                        .keySet())
                .allSatisfy(key ->
                        assertThat(constants).contains(key.replaceFirst("\\.(one|many|advice|verb|title|note)$", "")));
    }

    @ParameterizedTest
    @EnumSource
    void everySubjectOfAChangeHasAdvice(Subject subject) {
        assertThat(Terms.of(subject, "advice")).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void everyAspectOfAChangeSaysWhatBecameOfIt(Aspect aspect) {
        assertThat(Terms.of(aspect, "verb")).isNotBlank();
    }
}
