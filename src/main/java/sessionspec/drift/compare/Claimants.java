package sessionspec.drift.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.drift.passage.Passage;

/** Who claims which accepted passage. */
final class Claimants {

    private final CataloguedDocument document;
    private final Map<IndexedPassage, List<Statement>> statements = new HashMap<>();

    Claimants(CataloguedDocument document) {
        this.document = document;
        for (IndexedPassage passage : document.index()) {
            statements.put(
                    passage,
                    document.statements().stream()
                            .filter(it -> !it.gone() && it.section().equals(passage.section()))
                            .filter(it -> it.passages().contains(passage.claim()))
                            .toList());
        }
    }

    List<String> of(List<Integer> passages) {
        return passages.stream()
                .flatMap(at -> of(document.index().get(at)).stream())
                .map(Statement::id)
                .distinct()
                .toList();
    }

    List<String> under(String section) {
        return document.index().stream()
                .filter(it -> it.section().equals(section))
                .flatMap(it -> of(it).stream())
                .map(Statement::id)
                .distinct()
                .toList();
    }

    List<Statement> of(IndexedPassage passage) {
        return statements.getOrDefault(passage, List.of());
    }

    /** Who claims a passage of the document that was not accepted yet. */
    List<String> of(Passage passage) {
        return document.claimants(passage.section(), passage.claim());
    }

    String said(List<Integer> passages) {
        return passages.stream()
                .flatMap(at -> of(document.index().get(at)).stream())
                .map(Statement::says)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    boolean isBoilerplate(IndexedPassage passage) {
        List<Statement> its = of(passage);
        return !its.isEmpty() && its.stream().allMatch(it -> it.disposition() == Statement.Disposition.BOILERPLATE);
    }

    /** The first passage of a section is its heading. */
    boolean isHeading(IndexedPassage passage) {
        int at = document.index().indexOf(passage);
        return at == 0 || !document.index().get(at - 1).section().equals(passage.section());
    }

    boolean isTitle(IndexedPassage passage) {
        return passage.claim().fingerprint().equals(Passage.fingerprintOf(Section.of(document.title())));
    }

    /** A page may print its title, and say whose it is; a text of it leaves that out. */
    boolean isTitle(Passage passage) {
        String title = document.title();
        return passage.fingerprint().equals(Passage.fingerprintOf(Section.of(title)))
                || passage.section().isEmpty() && passage.text().startsWith(title + " - ");
    }
}
