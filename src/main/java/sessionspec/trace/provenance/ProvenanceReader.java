package sessionspec.trace.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.trace.Provenance;
import sessionspec.trace.run.ProjectPath;
import sessionspec.trace.run.Run;

/**
 * Collects what a reader needs to produce the same report; nothing of the machine that it was produced on.
 *
 * @param environment of the process; {@code SOURCE_DATE_EPOCH} in it is the run's time stamp
 * @param clock       asked when it is not
 */
public record ProvenanceReader(Map<String, String> environment, InstantSource clock) {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    /**
     * @param folders of the feature files and of the catalogue, which may be the same or one in the other
     * @param options of the build that the report depends on
     * @throws IllegalArgumentException if {@code SOURCE_DATE_EPOCH} is not a number of seconds
     */
    public Provenance read(List<Path> folders, Optional<Path> sources, List<String> options, Run run, Path glue) {
        return new Provenance(
                generatedAt(),
                commit(Path.of("")),
                Stream.concat(Stream.of(Provenance.EXAMPLES), options.stream()).collect(Collectors.joining(" ")),
                run.tools(),
                Stream.concat(
                                inputs(folders, sources).stream(),
                                program(List.of(Path.of("pom.xml"), Path.of("src/main"), glue)))
                        .toList());
    }

    /**
     * The time stamp by which whatever depends on a date is judged.
     *
     * @throws IllegalArgumentException if {@code SOURCE_DATE_EPOCH} is not a number of seconds
     */
    public Instant generatedAt() {
        String epoch = environment.getOrDefault(EPOCH, "");
        if (epoch.isEmpty()) {
            return clock.instant().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(EPOCH + " must be a number of seconds since 1970, not: " + epoch, e);
        }
    }

    private static List<Provenance.Input> inputs(List<Path> folders, Optional<Path> sources) {
        Map<String, Path> files = new TreeMap<>();
        folders.forEach(folder -> files.putAll(ProjectFiles.in(ProjectPath.of(folder), folder, Integer.MAX_VALUE)));
        sources.ifPresent(folder -> files.putAll(ProjectFiles.in("sources", folder, 1)));
        return files.entrySet().stream()
                .map(file -> new Provenance.Input(file.getKey(), ProjectFiles.digest(file.getValue())))
                .toList();
    }

    private static Stream<Provenance.Input> program(List<Path> parts) {
        return parts.stream()
                .filter(Files::exists)
                .map(part -> new Provenance.Input(ProjectPath.of(part), ProjectFiles.digest(part)));
    }

    /** The id of the commit, with {@code +} appended when files differ from it. */
    static String commit(Path project) {
        return git(project, "git", "rev-parse", "HEAD")
                .map(id -> id + changes(project))
                .orElse("not under version control");
    }

    private static String changes(Path project) {
        return git(project, "git", "status", "--porcelain")
                .map(changed -> changed.isEmpty() ? "" : "+")
                .orElse(" (whether files differ from it is not known)");
    }

    /** @return what it printed; empty when there is no git or no repository */
    private static Optional<String> git(Path project, String... command) {
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(project.toAbsolutePath().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0"); // asking must not write into the repository
        try {
            Process process = builder.start();
            try (InputStream output = process.getInputStream()) {
                String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
                return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
