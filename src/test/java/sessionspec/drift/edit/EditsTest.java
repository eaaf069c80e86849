package sessionspec.drift.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.folder.Drift;

/** What is noticed of single changes of the documents, where the build was given them. */
class EditsTest {

    private static final Path SOURCES = Path.of(System.getProperty("sources", ""));
    private static final Catalogue CATALOGUE = CatalogueLoader.load(Path.of("features/catalogue"));
    private static final int OF_EACH = 2;

    @TempDir
    Path folder;

    private final List<String> unnoticed = new ArrayList<>();
    private final List<String> unnamed = new ArrayList<>();
    private final List<String> wrongKind = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();
    private final Map<String, List<DocumentDrift.ClaimedPassage>> unchanged = new HashMap<>();
    private int meaning;
    private int all;

    @ParameterizedTest
    @ValueSource(longs = {11, 4711})
    void every_change_that_can_carry_meaning_is_noticed_and_named(long seed) throws IOException {
        assumeThat(System.getProperty("sources", ""))
                .as("the documents, by -Dsources=DIR")
                .isNotEmpty();
        RandomGenerator random = new Random(seed);
        for (Edit edit : Edits.all()) {
            for (CataloguedDocument document : CATALOGUE.documents()) {
                Path source = source(document);
                List<String> lines = Files.readAllLines(source);
                for (int i = 0; i < OF_EACH; i++) {
                    Optional<Edit.Edited> edited = edit.change().in(lines, random);
                    if (edited.isPresent()) {
                        judge(edit, document, source, edited.get());
                    }
                }
            }
        }
        String told = String.format(
                "seed %d: %d edits, %d of meaning; unnoticed %d, unnamed %d, wrong kind %d, false alarms %d",
                seed, all, meaning, unnoticed.size(), unnamed.size(), wrongKind.size(), alarms.size());
        System.out.println(told);
        print("unnoticed", unnoticed);
        print("unnamed", unnamed);
        print("wrong kind", wrongKind);
        print("alarm", alarms);
        assertThat(all).as("edits of this seed").isGreaterThan(300);
        assertThat(unnoticed).as(told).isEmpty();
        assertThat(alarms).as(told).isEmpty();
        assertThat(unnamed.size()).as(told).isLessThanOrEqualTo(meaning / 50);
        assertThat(wrongKind.size()).as(told).isLessThanOrEqualTo(all / 20);
    }

    private static void print(String what, List<String> all) {
        all.forEach(it -> System.out.println("  " + what + ": " + it));
    }

    private void judge(Edit edit, CataloguedDocument document, Path source, Edit.Edited edited) throws IOException {
        Files.writeString(folder.resolve(source.getFileName()), String.join("\n", edited.lines()) + "\n");
        DocumentDrift drift = Drift.check(folder, Optional.empty(), CATALOGUE).documents().stream()
                .filter(it -> it.documentId().equals(document.id()))
                .findFirst()
                .orElseThrow();
        Files.delete(folder.resolve(source.getFileName()));
        all++;
        String told = document.id() + ":" + (edited.line() + 1) + " " + edit.name() + ": " + edited.what();
        List<DocumentChange> changes = drift.changes();
        if (edit.kinds().isEmpty()) {
            if (!changes.isEmpty()) {
                alarms.add(told + " " + said(changes));
            }
            return;
        }
        if (changes.isEmpty()) {
            unnoticed.add(told);
            return;
        }
        boolean around = changes.stream().anyMatch(DocumentChange::furniture);
        if (!around && changes.stream().noneMatch(it -> edit.kinds().contains(it.kind()))) {
            wrongKind.add(told + " " + said(changes));
        }
        if (edit.kinds().contains(ChangeKind.SUBSTANCE)) {
            meaning++;
            if (!named(document, source, edited, changes)) {
                unnamed.add(told + " " + said(changes));
            }
        }
    }

    /** Whether a statement is named that claims a passage of the line that was changed, or the line for one that came. */
    private boolean named(CataloguedDocument document, Path source, Edit.Edited edited, List<DocumentChange> changes)
            throws IOException {
        String line = plain(Files.readAllLines(source).get(edited.line()));
        List<String> claimed = unchanged(document, source).stream()
                .filter(it -> line.contains(plain(it.passage().text())))
                .flatMap(it -> it.statements().stream())
                .toList();
        return changes.stream()
                .anyMatch(it -> it.isAddition() || it.statements().stream().anyMatch(claimed::contains));
    }

    private List<DocumentDrift.ClaimedPassage> unchanged(CataloguedDocument document, Path source) {
        return unchanged.computeIfAbsent(
                document.id(),
                id -> Drift.check(source.getParent(), Optional.empty(), CATALOGUE).documents().stream()
                        .filter(it -> it.documentId().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .passages());
    }

    private static String plain(String text) {
        return text.replaceAll("]\\([^)]*\\)|&nbsp;", "").replaceAll("[^A-Za-z0-9]", "");
    }

    private static String said(List<DocumentChange> changes) {
        return changes.stream()
                .map(it -> it.kind() + (it.furniture() ? "(around)" : "") + " " + it.statements() + " " + it.signals())
                .toList()
                .toString();
    }

    private static Path source(CataloguedDocument document) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(it -> it.getFileName().toString().startsWith(document.file() + "."))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
