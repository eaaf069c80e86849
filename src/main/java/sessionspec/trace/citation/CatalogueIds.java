package sessionspec.trace.citation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Statement;

/** The ids of the catalogue. Where it holds one twice, which its own problems say, the first counts. */
public final class CatalogueIds {

    private final Set<String> documents = new TreeSet<>();
    private final Map<String, Statement> statements = new TreeMap<>();
    private final Set<String> interpretations = new TreeSet<>();
    private final Set<String> discrepancies = new TreeSet<>();
    private final Map<String, Retired> retired = new TreeMap<>();

    public CatalogueIds(Catalogue catalogue) {
        catalogue.documents().forEach(document -> {
            documents.add(document.id());
            document.statements().forEach(statement -> statements.putIfAbsent(statement.id(), statement));
        });
        catalogue.interpretations().forEach(it -> interpretations.add(it.id()));
        catalogue.discrepancies().forEach(it -> discrepancies.add(it.id()));
        catalogue.retired().forEach(it -> retired.putIfAbsent(it.id(), it));
    }

    boolean isDocument(String prefix) {
        return documents.contains(prefix);
    }

    Set<String> documents() {
        return documents;
    }

    Optional<Statement> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    Set<String> statements() {
        return statements.keySet();
    }

    Set<String> interpretations() {
        return interpretations;
    }

    Set<String> discrepancies() {
        return discrepancies;
    }

    /** A rule, interpretation or discrepancy that is gone. */
    Optional<Retired> retired(String id) {
        return Optional.ofNullable(retired.get(id));
    }
}
