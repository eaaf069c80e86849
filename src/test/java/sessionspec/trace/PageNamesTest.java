package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {

    @ParameterizedTest
    @CsvSource({
        "features/shop/cart.feature, cart",
        "features/shop/deep/er.feature, deep-er",
        "features/shop/two words.feature, two-words"
    })
    void they_are_what_sets_the_path_apart(String file, String name) {
        assertThat(new PageNames(List.of(file, "features/shop/other.feature")).of(file))
                .isEqualTo(name);
    }

    @Test
    void they_are_safe_and_differ_even_without_regard_to_case() {
        List<String> files = List.of(
                "f/a.feature",
                "f/A.feature",
                "f/ä.feature",
                "f/ö.feature",
                "f/../../etc/passwd",
                "f/a-b.feature",
                "f/a/b.feature",
                "f/.feature",
                "f/" + "x".repeat(500) + ".feature",
                "f/" + "x".repeat(501) + ".feature",
                "f/<b>\u0000\u202E.feature");
        PageNames names = new PageNames(files);
        Set<String> seen = new HashSet<>();
        for (String file : files) {
            assertThat(names.of(file)).matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,100}");
            assertThat(seen.add(names.of(file).toLowerCase(Locale.ROOT)))
                    .as(file)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file:///elsewhere/x/features/a/b.feature, a/b.feature",
        "classpath:features/a/b.feature, features/a/b.feature",
        "features/a%20b.feature, features/a b.feature",
        "jar:file:/x.jar!/features/b.feature, features/b.feature",
        "C:\\work\\b.feature, C:/work/b.feature"
    })
    void nothing_of_the_machine_gets_into_the_names_of_files(String uri, String name) {
        List<String> uris = List.of(uri, "file:///elsewhere/x/features/c.feature");

        assertThat(FeatureNames.of(uris).name(uri)).isEqualTo(name);
    }
}
