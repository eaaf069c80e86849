package sessionspec.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement;
import sessionspec.drift.folder.Drift;
import sessionspec.drift.passage.DocumentReader;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.UnreadableDocument;
import sessionspec.upkeep.NotDone;

@Command(name = "passages", description = "Print the passages of a document: fingerprint, section, text.")
final class PassagesCommand extends SpecCommand {

    @Parameters(paramLabel = "FILE", description = "The document as you saved it.")
    private Path file;

    @Mixin
    private CatalogueOption catalogue;

    @Override
    public Integer call() throws NotDone {
        try {
            for (Passage passage : Drift.read(file, document()).passages()) {
                String claim = new Statement.Claim(passage.fingerprint(), passage.occurrence()).toString();
                say(claim + "\t" + passage.section() + "\t" + passage.text());
            }
            return 0;
        } catch (UnreadableDocument e) {
            throw new NotDone(e.problem().toString());
        }
    }

    private Optional<CataloguedDocument> document() {
        return catalogue.load().documents().stream()
                .filter(document -> document.file().equals(DocumentReader.stem(file)))
                .findFirst();
    }
}
