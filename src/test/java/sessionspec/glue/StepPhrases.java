package sessionspec.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The phrases as the step classes declare them, found without Cucumber. */
public final class StepPhrases {

    private StepPhrases() {}

    /** Those of every step class there is. */
    public static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("glue/sessionspec/glue"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Steps.java"))
                    .map(name -> loaded(name.replace(".java", "")))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .flatMap(StepPhrases::phrases)
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(StepPhrases.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> phrases(Method method) {
        return Stream.of(
                        Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Stream.of(method.getAnnotationsByType(When.class)).map(When::value),
                        Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value))
                .flatMap(found -> found);
    }
}
