package sessionspec.fetch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement;
import sessionspec.drift.folder.Drift;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.SuppliedDocument;
import sessionspec.drift.passage.UnreadableDocument;
import sessionspec.upkeep.NotDone;

/**
 * That a page is the document: it is whole, and has one in twenty at least of the passages that the catalogue knows of it,
 * not counting boilerplate, which other pages of the same site have as well.
 */
record Proof(SuppliedDocument supplied, int found, int known) {

    private static final int ONE_IN = 20;
    private static final Pattern SIGN_IN_ADDRESS = Pattern.compile(
            "(?i)^https?://(?:login|signin|sso|accounts?)\\.|/(?:login|log-in|signin|sign-in|oauth2|saml)\\b");
    private static final Pattern ASKS_FOR_PASSWORD =
            Pattern.compile("(?i)<input\\b[^>]*\\btype\\s*=\\s*[\"']?password");

    /**
     * Of a page that was written to a file.
     *
     * @throws NotDone when it is not the document
     */
    static Proof of(Page page, Path file, CataloguedDocument document) throws NotDone {
        String raw = new String(page.bytes(), StandardCharsets.ISO_8859_1);
        boolean signIn = ASKS_FOR_PASSWORD.matcher(raw).find()
                || SIGN_IN_ADDRESS.matcher(page.address().toString()).find();
        SuppliedDocument supplied;
        try {
            supplied = Drift.read(file, Optional.of(document));
        } catch (UnreadableDocument e) {
            throw signIn
                    ? signIn(page)
                    : new NotDone("not the document: " + e.problem().what());
        }
        Set<String> known = telling(document);
        int found = (int) supplied.passages().stream()
                .map(Passage::fingerprint)
                .distinct()
                .filter(known::contains)
                .count();
        boolean enough = found > 0 && found * ONE_IN >= known.size();
        if (!enough && signIn) {
            throw signIn(page);
        }
        if (page.extension().equals(".html") && !raw.toLowerCase(Locale.ROOT).contains("</html")) {
            throw new NotDone("truncated: the page breaks off before its end. Try again.");
        }
        if (!enough) {
            throw new NotDone("not the document: the page at " + page.address() + " has " + found + " of the "
                    + known.size() + " passages that the catalogue knows of it. Look where it has moved to.");
        }
        return new Proof(supplied, found, known.size());
    }

    private static NotDone signIn(Page page) {
        return new NotDone("a sign-in page came instead, from " + page.address() + ".");
    }

    private static Set<String> telling(CataloguedDocument document) {
        return document.statements().stream()
                .filter(statement -> statement.disposition() != Statement.Disposition.BOILERPLATE
                        && statement.disposition() != Statement.Disposition.RETIRED)
                .flatMap(statement -> statement.passages().stream())
                .map(Statement.Claim::fingerprint)
                .collect(Collectors.toSet());
    }
}
