package sessionspec.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command finds the documents as they were. */
final class EditionBefore {

    @Option(
            names = "--sources-before",
            paramLabel = "BEFORE",
            description =
                    "Folder of the documents as they were: changes are judged on their full words, and old wordings"
                            + " shown in full.")
    private Optional<Path> folder = Optional.empty();

    Optional<Path> folder() {
        return folder;
    }
}
