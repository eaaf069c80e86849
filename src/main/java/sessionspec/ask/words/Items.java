package sessionspec.ask.words;

import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Spot;

/** The items of a written question, which stand on lines of their own or between semicolons, and the words of each. */
final class Items {

    /**
     * One item.
     *
     * @param words of which one in quotation marks keeps them
     */
    record Item(List<String> words, Spot spot) {

        String text() {
            return String.join(" ", words);
        }
    }

    private final String text;
    private final List<Item> items = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private int first = -1;
    private int begin = -1;

    private Items(String text) {
        this.text = text;
    }

    static List<Item> of(String text) {
        return new Items(text).split();
    }

    private List<Item> split() {
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : '\n';
            if (letter == '"' && begin < 0) {
                at = quoted(at);
            } else if (letter == '#' && begin < 0 && words.isEmpty()) {
                at = end(at) - 1;
            } else if (letter == '\n' || letter == '\r' || letter == ';') {
                word(at);
                item();
            } else if (letter == ' ' || letter == '+' || letter == '\t') {
                word(at);
            } else if (begin < 0) {
                begin = at;
                first = first < 0 ? at : first;
            }
        }
        return List.copyOf(items);
    }

    private int quoted(int open) {
        int close = text.indexOf('"', open + 1);
        if (close < 0 || close > end(open)) {
            throw new NotUnderstood("A quotation mark is opened and not closed on its line.", Spot.of(text, open));
        }
        first = first < 0 ? open : first;
        words.add(text.substring(open, close + 1));
        return close;
    }

    private int end(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void word(int end) {
        if (begin >= 0) {
            words.add(text.substring(begin, end));
            begin = -1;
        }
    }

    private void item() {
        if (!words.isEmpty()) {
            items.add(new Item(List.copyOf(words), Spot.of(text, first)));
        }
        words = new ArrayList<>();
        first = -1;
    }
}
