package sessionspec.command;

import java.util.List;
import java.util.Optional;

/** The known word that a mistyped one most probably stands for. */
public final class Nearest {

    /** Of how many letters one may be wrong. */
    private static final int LETTERS_FOR_A_SLIP = 4;

    private Nearest() {}

    /** Empty where none is so like it that it can have been meant; capital letters make no difference. */
    public static Optional<String> of(String typed, List<String> known) {
        int least = typed.length() / LETTERS_FOR_A_SLIP + 1;
        Optional<String> nearest = Optional.empty();
        for (String word : known) {
            int slips = slips(typed, word);
            if (slips < least) {
                least = slips;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /** How many letters have to be put in, left out or replaced, or change places with the next. */
    private static int slips(String typed, String word) {
        int[] earlier = new int[word.length() + 1];
        int[] before = new int[word.length() + 1];
        for (int to = 0; to <= word.length(); to++) {
            before[to] = to;
        }
        for (int from = 1; from <= typed.length(); from++) {
            int[] now = new int[word.length() + 1];
            now[0] = from;
            for (int to = 1; to <= word.length(); to++) {
                boolean same = areSame(typed, from - 1, word, to - 1);
                int replaced = before[to - 1] + (same ? 0 : 1);
                now[to] = Math.min(replaced, 1 + Math.min(before[to], now[to - 1]));
                boolean changed = from > 1
                        && to > 1
                        && areSame(typed, from - 1, word, to - 2)
                        && areSame(typed, from - 2, word, to - 1);
                now[to] = changed ? Math.min(now[to], earlier[to - 2] + 1) : now[to];
            }
            earlier = before;
            before = now;
        }
        return before[word.length()];
    }

    private static boolean areSame(String typed, int from, String word, int to) {
        return Letters.lower(typed.charAt(from)) == Letters.lower(word.charAt(to));
    }
}
