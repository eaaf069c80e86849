package sessionspec.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.drift.IndexEntry;
import sessionspec.drift.passage.DocumentReader;
import sessionspec.drift.passage.Known;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.SuppliedFile;
import sessionspec.drift.passage.UnreadableDocument;
import sessionspec.trace.check.NextStatement;

/** Writes the first skeleton of a document that no catalogue knows: what is to be said of it is still to be written. */
public record Adoption(Named named, DocumentReader reader, List<Section> sections, List<Passage> passages) {

    /**
     * What the new document is.
     *
     * @param id      prefix of its statements
     * @param edition its date, or words that say that it prints none
     */
    public record Named(String id, String title, String publisher, String url, String edition) {}

    private static final String LABEL = """
            says: A heading or a label.
            kind: navigation
            disposition: boilerplate
            reason: Says nothing by itself.""";

    /**
     * Writes the document's file in the catalogue and its passages.
     *
     * @param file the document as it was saved
     * @return the files that were written or would be
     * @throws NotDone when the document cannot be read, or the catalogue knows it or its id already
     */
    public static List<Path> adopt(Path folder, Path file, Named named, boolean dry) throws NotDone {
        Catalogue catalogue = CatalogueLoader.load(folder);
        try {
            DocumentReader reader = DocumentReader.of(file);
            requireNew(catalogue, named.id(), reader.stem());
            SuppliedFile supplied = SuppliedFile.read(file);
            List<Section> sections = reader.headings(supplied);
            List<Passage> passages =
                    reader.read(supplied, new Known("", sections, Set.of())).passages();
            return new Adoption(named, reader, sections, passages).write(folder, dry);
        } catch (UnreadableDocument e) {
            throw new NotDone(e.problem() + "\nNothing was written.");
        }
    }

    private static void requireNew(Catalogue catalogue, String id, String stem) throws NotDone {
        if (!id.matches("[A-Z]{2,5}") || id.equals("INT") || id.equals("DIS")) {
            throw new NotDone(id + " is no id of a document: two to five capital letters, but neither INT nor DIS.");
        }
        for (CataloguedDocument document : catalogue.documents()) {
            if (document.id().equals(id) || document.file().equals(stem)) {
                throw new NotDone("The catalogue has the document " + document.id() + " in "
                        + document.place().file() + " already. What changed of it is told by review.");
            }
        }
    }

    private List<Path> write(Path folder, boolean dry) throws NotDone {
        CatalogueFiles files = new CatalogueFiles();
        Path yaml = folder.resolve(reader.stem() + ".yaml");
        if (Files.exists(yaml)) {
            throw new NotDone(yaml + " is there already. Nothing was written.");
        }
        files.change(yaml, skeleton());
        files.change(
                folder.resolve(CatalogueLoader.PASSAGES).resolve(reader.stem() + ".tsv"),
                MachineForms.passages(passages.stream()
                        .map(it -> IndexEntry.of(it, it.section(), it.claim(), 0))
                        .toList()));
        List<Path> changed = files.changed();
        if (!dry) {
            files.write();
        }
        return changed;
    }

    private String skeleton() {
        List<String> lines = new ArrayList<>(List.of(
                "document:",
                "  id: " + named.id(),
                "  file: " + NextStatement.quoted(reader.stem()),
                "  title: " + NextStatement.quoted(named.title()),
                "  publisher: " + NextStatement.quoted(named.publisher()),
                "  url: " + NextStatement.quoted(named.url()),
                "  edition: " + NextStatement.quoted(named.edition()),
                "# kind: " + Statement.Kind.all(),
                "sections:" + (sections.isEmpty() ? " []" : "")));
        sections.forEach(section -> lines.add(
                section.fingerprint().isEmpty()
                        ? "  - " + NextStatement.quoted(section.name())
                        : "  - {name: " + NextStatement.quoted(section.name()) + ", fingerprint: \""
                                + section.fingerprint() + "\"}"));
        lines.add("statements:");
        Set<String> headings =
                sections.stream().map(Passage::fingerprintOf).collect(Collectors.toCollection(HashSet::new));
        int number = 1;
        for (Passage passage : passages) {
            lines.add(statement(number++, passage, headings.contains(passage.fingerprint())));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Of the document's own words nothing, but the line in which they stand. */
    private String statement(int number, Passage passage, boolean heading) {
        boolean label = heading || passage.marks().furniture();
        String keys = label ? LABEL : "says: TODO in your own words\nkind: TODO";
        String id = NextStatement.id(named.id(), number);
        return NextStatement.entry(id, passage.section(), keys, List.of(passage.claim())) + " # line " + passage.line();
    }
}
