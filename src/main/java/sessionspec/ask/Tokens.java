package sessionspec.ask;

import java.util.ArrayList;
import java.util.List;

/** Splits text without regular expressions, which would be half of the compiled program. */
public final class Tokens {

    private Tokens() {}

    public static List<String> split(String text) {
        List<String> all = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ') {
                if (at > begin) {
                    all.add(text.substring(begin, at));
                }
                begin = at + 1;
            }
        }
        return List.copyOf(all);
    }
}
