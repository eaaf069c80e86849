package sessionspec;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a large run in a JVM that has the first of HotSpot's two compilers only. A run of 10,000 examples is over before
 * the second pays: without it the report takes about half the CPU time. A JVM cannot be told so once it runs, and a jar
 * cannot say it, so the same command line is started once more with that one option. Where this cannot be done, all goes
 * on as it was.
 */
final class FirstCompilerOnly {

    /** Of messages, in bytes. Below, starting a second JVM would cost as much as it gains. */
    static final long LARGE = 48L << 20;

    private static final String OPTION = "-XX:TieredStopAtLevel=1";
    private static final String JAR = "-jar";
    private static final String MESSAGES = "--messages";

    private FirstCompilerOnly() {}

    /** The exit code of the other JVM; empty when it is this one's turn. */
    static OptionalInt run(String... arguments) {
        if (messages(arguments) < LARGE) {
            return OptionalInt.empty();
        }
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> line = List.of(self.arguments().orElse(new String[0]));
        return self.command()
                .flatMap(java -> command(java, line, program(), System.getProperty("java.vm.name", "")))
                .map(FirstCompilerOnly::start)
                .orElse(OptionalInt.empty());
    }

    /** How many bytes of messages the command line names. */
    static long messages(String... arguments) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean next = i > 0 && arguments[i - 1].equals(MESSAGES);
            if (next || arguments[i].startsWith(MESSAGES + "=")) {
                MessageFiles.of(Path.of(arguments[i].substring(arguments[i].indexOf('=') + 1)))
                        .forEach(files::add);
            }
        }
        return MessageFiles.bytes(files);
    }

    /**
     * @param line    all arguments of this JVM
     * @param program what runs
     * @return empty unless this JVM was started as {@code java -jar} of the very program, and says nothing of compilers
     */
    static Optional<List<String>> command(String java, List<String> line, Optional<Path> program, String vm) {
        int jar = line.indexOf(JAR);
        boolean ours = jar >= 0
                && jar + 1 < line.size()
                && program.equals(
                        Optional.of(Path.of(line.get(jar + 1)).toAbsolutePath().normalize()));
        boolean told =
                line.stream().limit(Math.max(jar, 0)).anyMatch(it -> it.contains("Tiered") || it.equals("-Xint"));
        if (!ours || told || !(vm.contains("HotSpot") || vm.contains("OpenJDK"))) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(java, OPTION));
        command.addAll(line);
        return Optional.of(command);
    }

    private static Optional<Path> program() {
        try {
            return Optional.of(Path.of(FirstCompilerOnly.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath()
                    .normalize());
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt start(List<String> command) {
        try {
            Process other = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(other::destroy));
            return OptionalInt.of(other.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1);
        }
    }
}
