package sessionspec.trace.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.trace.run.Vocabulary;

/** Reads from the pattern of a parameter type how its values are written. */
final class WrittenForms {

    /** A pattern as short as this is found in others by chance. */
    private static final int SHORT = 20;

    private static final Pattern GROUP = Pattern.compile("\\(\\?:([^()]*)\\)(\\??)");

    private final List<Vocabulary.Type> longestFirst;

    WrittenForms(List<Vocabulary.Type> types) {
        longestFirst = types.stream()
                .filter(type -> type.pattern().length() > SHORT
                        && alternatives(type.pattern()).size() > 1)
                .sorted(Comparator.comparingInt(
                                (Vocabulary.Type type) -> type.pattern().length())
                        .reversed()
                        .thenComparing(Vocabulary.Type::name))
                .toList();
    }

    /** The alternatives that can be told in full. */
    List<String> of(Vocabulary.Type type) {
        return alternatives(shortened(type)).stream()
                .filter(WrittenForms::finite)
                .map(WrittenForms::readable)
                .toList();
    }

    static List<Pattern> endless(Vocabulary.Type type) {
        return alternatives(type.pattern()).stream()
                .filter(it -> !finite(it))
                .map(Pattern::compile)
                .toList();
    }

    private String shortened(Vocabulary.Type type) {
        String pattern = type.pattern();
        for (Vocabulary.Type other : longestFirst) {
            if (!other.equals(type) && !other.pattern().equals(type.pattern())) {
                String name = "\u27e8" + other.name() + "\u27e9";
                pattern = pattern.replace("(?:" + other.pattern() + ")", name).replace(other.pattern(), name);
            }
        }
        return pattern;
    }

    private static boolean finite(String pattern) {
        return !pattern.replaceAll("\\\\[.?]", "").matches(".*(\\\\|\\[|[+*{]).*");
    }

    /** Groups from the innermost outwards, in signs of which a pattern has none, so that none is looked at twice. */
    private static String readable(String pattern) {
        String told = pattern.replace("\\.", "\u27ea").replace("\\?", "\u27eb");
        for (Matcher group = GROUP.matcher(told); group.find(); group = GROUP.matcher(told)) {
            boolean optional = !group.group(2).isEmpty();
            String plain = group.group(1).contains("|") ? "\u27ec$1\u27ed" : "$1";
            told = group.replaceFirst(optional ? "\u27e6$1\u27e7" : plain);
        }
        String signs = "\u27ea\u27eb\u27e6\u27e7\u27ec\u27ed\u27e8\u27e9";
        StringBuilder plain = new StringBuilder();
        told.replace("|", " | ").chars().forEach(sign -> {
            int known = signs.indexOf(sign);
            plain.append(known < 0 ? (char) sign : ".?[](){}".charAt(known));
        });
        return plain.toString();
    }

    private static List<String> alternatives(String pattern) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == '|' && depth == 0) {
                found.add(pattern.substring(start, at));
                start = at + 1;
            }
        }
        found.add(pattern.substring(start));
        return found;
    }
}
