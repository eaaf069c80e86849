package sessionspec.drift.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.drift.Form;

/**
 * The levels of a document's headings, as far as the formats of both editions tell them. A page may begin with another level
 * than its source did, so a heading has another level when it did not go with the others.
 */
final class Levels {

    private final Editions editions;
    private final boolean comparable;
    private final int usual;

    Levels(Editions editions, List<Match> matches) {
        this.editions = editions;
        this.comparable = editions.index().stream().anyMatch(it -> level(Form.read(it.form())) > 0)
                && editions.passages().stream().anyMatch(it -> level(Form.of(it.marks())) > 0);
        this.usual = usual(matches);
    }

    /** By how many levels most headings stand deeper than they did. */
    private int usual(List<Match> matches) {
        Map<Integer, Integer> counts = new HashMap<>(Map.of(0, 0));
        matches.stream()
                .filter(match -> match.isPair() && level(then(match)) > 0 && level(now(match)) > 0)
                .forEach(match -> counts.merge(level(now(match)) - level(then(match)), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(it -> -Math.abs(it.getKey()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .orElseThrow()
                .getKey();
    }

    /** Whether a passage became a heading of another level, or one or none at all. */
    boolean differ(Match match) {
        int then = level(then(match));
        int now = level(now(match));
        return comparable && (then > 0 && now > 0 ? now - then != usual : then != now);
    }

    Form then(Match match) {
        return Form.read(editions.index().get(match.was().get(0)).form());
    }

    Form now(Match match) {
        return Form.of(editions.passages().get(match.is().get(0)).marks());
    }

    /** 0 for what is no heading. */
    private static int level(Form form) {
        return form.level().isEmpty() ? 0 : form.level().charAt(1) - '0';
    }
}
