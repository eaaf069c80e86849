package sessionspec.drift.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.quote.Quotation.Part;
import sessionspec.drift.quote.Quotation.Piece;
import sessionspec.drift.text.SpoiltWords;

/** Quotes documents: sentences in one piece, rows under their headings, and no scrap that stands in a sentence anyway. */
public final class Quotations {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("[.!?:;][\"'”’»)\\]}*_`]*$");

    private static final Pattern SENTENCE = Pattern.compile("[.!][\"'”’»)\\]}*_`]*$");

    private final SpoiltWords spoilt;

    /** @param copies all documents that the reader has supplied */
    public Quotations(List<DocumentDrift> copies) {
        this.spoilt = new SpoiltWords(copies.stream()
                .flatMap(copy -> copy.passages().stream())
                .map(it -> it.passage().text()));
    }

    public Quotation of(Passage passage) {
        return quotation(pieces(List.of(passage)));
    }

    public List<Quotation> of(DocumentDrift copy, String statement) {
        List<Quotation> all = runs(copy, statement).stream()
                .map(Quotations::pieces)
                .map(this::quotation)
                .toList();
        List<Passage> passages =
                copy.passages().stream().map(ClaimedPassage::passage).toList();
        List<Quotation> quoted = new ArrayList<>();
        for (Quotation it : all) {
            Quotation last = quoted.isEmpty() ? it : quoted.get(quoted.size() - 1);
            boolean follows = passages.indexOf(it.from()) - passages.indexOf(last.to()) == 1;
            boolean said = all.subList(0, all.indexOf(it)).stream().anyMatch(other -> same(other, it));
            if (said && !follows || all.stream().anyMatch(other -> repeats(other, it))) {
                continue;
            } else if (last == it
                    || !sameSection(last, it)
                    || SENTENCE.matcher(last.text()).find()) {
                quoted.add(it);
            } else {
                quoted.set(quoted.size() - 1, joined(last, follows ? "/ " : "/ \u2026 / ", it));
            }
        }
        return quoted;
    }

    private Quotation joined(Quotation one, String between, Quotation next) {
        List<Piece> pieces = new ArrayList<>(one.pieces());
        next.pieces().forEach(it -> pieces.add(it.passage() == next.from() ? new Piece(it.passage(), between) : it));
        return quotation(pieces);
    }

    private static boolean same(Quotation one, Quotation other) {
        return one.text().equals(other.text()) && sameSection(one, other);
    }

    private static boolean sameSection(Quotation one, Quotation other) {
        return one.from().section().equals(other.from().section());
    }

    /** Whether something is a scrap of another, as a copy leaves it of a name that has a type of its own: its words stand in it. */
    private static boolean repeats(Quotation other, Quotation scrap) {
        String all = " " + letters(other) + " ";
        String some = " " + letters(scrap) + " ";
        return all.length() > some.length()
                && !ENDS.matcher(scrap.text()).find()
                && sameSection(other, scrap)
                && (all.contains(some) || scrap.from().shown().indexOf(' ') < 0 && all.contains(some.strip()));
    }

    private static String letters(Quotation quotation) {
        return NO_LETTERS.matcher(quotation.text()).replaceAll(" ").strip();
    }

    /** Its passages, those that follow each other in one paragraph or in the middle of a sentence together. */
    private static List<List<Passage>> runs(DocumentDrift copy, String statement) {
        List<List<Passage>> runs = new ArrayList<>();
        boolean before = false;
        for (ClaimedPassage it : copy.passages()) {
            boolean claimed = it.statements().contains(statement);
            if (claimed) {
                List<Passage> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
                if (before && goesOn(last.get(last.size() - 1), it.passage())) {
                    last.add(it.passage());
                } else {
                    runs.add(new ArrayList<>(List.of(it.passage())));
                }
            }
            before = claimed;
        }
        return runs;
    }

    private static boolean goesOn(Passage one, Passage next) {
        boolean sameLine = one.line() > 0
                && one.line() == next.line()
                && one.marks().cell().equals(next.marks().cell());
        boolean midSentence = !ENDS.matcher(one.text()).find()
                && Character.isLowerCase(next.text().codePointAt(0))
                && one.text().indexOf(' ') > 0;
        return one.section().equals(next.section()) && (sameLine || midSentence);
    }

    private static List<Piece> pieces(List<Passage> run) {
        return run.stream().map(it -> new Piece(it, "")).toList();
    }

    private Quotation quotation(List<Piece> pieces) {
        String text =
                pieces.stream().map(it -> it.before() + it.passage().shown()).collect(Collectors.joining(" "));
        List<Part> words = Stream.of(WORDS.split(text))
                .map(it -> new Part(it, spoilt.has(it)))
                .toList();
        return new Quotation(Quotation.together(words), pieces);
    }
}
