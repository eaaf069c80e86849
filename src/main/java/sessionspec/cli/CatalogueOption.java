package sessionspec.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.upkeep.NotDone;

/** Where a command finds the catalogue. */
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            defaultValue = "features/catalogue",
            paramLabel = "DIR",
            description = "Folder of the catalogue; default: ${DEFAULT-VALUE}.")
    private Path folder;

    Path folder() {
        return folder;
    }

    Path required() throws NotDone {
        return required(folder, "--catalogue");
    }

    static Path required(Path folder, String option) throws NotDone {
        if (!Files.isDirectory(folder)) {
            throw new NotDone("There is no folder " + folder + " here, in "
                    + Path.of("").toAbsolutePath() + ". Run the command in the project's folder, or name it: " + option
                    + " DIR.");
        }
        return folder;
    }

    Catalogue load() {
        return CatalogueLoader.load(folder);
    }

    Catalogue loadRequired() throws NotDone {
        return CatalogueLoader.load(required());
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
