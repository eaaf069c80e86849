package sessionspec.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.drift.SourceFolder;
import sessionspec.drift.folder.Drift;
import sessionspec.drift.passage.UnreadableDocument;
import sessionspec.upkeep.NotDone;

@Command(
        name = "documents",
        description =
                "List the documents: where each is published, the edition that the catalogue restates, the name to"
                        + " save it under, and whether you have it.")
final class DocumentsCommand extends SpecCommand {

    @Mixin
    private CatalogueOption catalogue;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Folder of your documents, to tell which of them are there.")
    private Optional<Path> sources;

    @Override
    public Integer call() throws IOException, NotDone {
        List<CataloguedDocument> documents = catalogue.loadRequired().documents();
        if (documents.isEmpty()) {
            throw new NotDone("There is no document in the catalogue " + catalogue + ".");
        }
        if (sources.isPresent() && !Files.isDirectory(sources.get())) {
            throw new NotDone("There is no folder " + sources.get() + ".");
        }
        for (CataloguedDocument document : documents) {
            print(document);
        }
        return 0;
    }

    private void print(CataloguedDocument document) throws IOException {
        say(document.id() + "  " + document.title());
        say("    publisher  " + document.publisher());
        say("    published  " + document.url());
        say("    edition    " + document.edition());
        say("    save as    " + document.file() + " with .html, .md or .txt");
        if (sources.isPresent()) {
            List<Path> files = SourceFolder.filesOf(document, sources.get());
            say("    yours      " + (files.isEmpty() ? "missing" : supplied(document, files)));
        }
        say("");
    }

    private static String supplied(CataloguedDocument document, List<Path> files) {
        String name = String.valueOf(files.get(0).getFileName());
        if (files.size() > 1) {
            return name + " and " + files.get(1).getFileName() + ": keep one of the two";
        }
        try {
            String edition = Drift.read(files.get(0), Optional.of(document)).edition();
            return name + (edition.isEmpty() ? ", which tells no edition" : ", edition " + edition);
        } catch (UnreadableDocument e) {
            return name + ": " + e.problem().what();
        }
    }
}
