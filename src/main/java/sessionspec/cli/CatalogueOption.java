package sessionspec.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.yaml.CatalogueLoader;

/** Where a command finds the catalogue. */
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            defaultValue = "features/catalogue",
            paramLabel = "DIR",
            description = "Folder of the catalogue; default: ${DEFAULT-VALUE}.")
    private Path folder;

    private CatalogueOption() {}

    Path folder() {
        return folder;
    }

    Catalogue load() {
        return CatalogueLoader.load(folder);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
