package sessionspec.glue;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs every feature and leaves a Cucumber messages file, from which the report is written. It fails no build: whether
 * an example failed, and whether a feature file could be read at all, is for the report to say.
 */
public final class Specification {

    private Specification() {}

    /**
     * @param arguments folder of the features, then the messages file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path messages = Path.of(arguments[1]);
        // A run that breaks off must not be taken for the one before it.
        Files.deleteIfExists(messages);
        try {
            Main.run(
                    new String[] {
                        arguments[0],
                        "--glue",
                        Specification.class.getPackageName(),
                        "--plugin",
                        "message:" + messages,
                        "--no-summary"
                    },
                    Specification.class.getClassLoader());
        } catch (RuntimeException e) {
            System.err.println("The features could not be run: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
