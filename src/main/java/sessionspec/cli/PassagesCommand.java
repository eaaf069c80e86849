package sessionspec.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement;
import sessionspec.drift.folder.Drift;
import sessionspec.drift.passage.DocumentReader;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.UnreadableDocument;

/** Prints what a statement of the catalogue can claim. */
@Command(name = "passages", description = "Print the passages of a document: fingerprint, section, text.")
final class PassagesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The document as you saved it.")
    private Path file;

    @Mixin
    private CatalogueOption catalogue;

    private PassagesCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            for (Passage passage : Drift.read(file, document()).passages()) {
                String claim = new Statement.Claim(passage.fingerprint(), passage.occurrence()).toString();
                out.println(claim + "\t" + passage.section() + "\t" + passage.text());
            }
            return 0;
        } catch (UnreadableDocument e) {
            spec.commandLine().getErr().println(e.problem());
            return 1;
        }
    }

    /** The document if the catalogue knows it by the stem of the file's name. */
    private Optional<CataloguedDocument> document() {
        return catalogue.load().documents().stream()
                .filter(document -> document.file().equals(DocumentReader.stem(file)))
                .findFirst();
    }
}
