package sessionspec.trace;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A short name for each feature file, of letters, digits, hyphens, dots and underscores only: the name of its page and
 * the beginning of the permalinks of examples whose rule has no id. It depends on the paths alone.
 */
public final class PageNames {

    private static final int LONGEST = 80;

    private final Map<String, String> names = new HashMap<>();

    /** @param files paths of all feature files */
    public PageNames(Collection<String> files) {
        List<String> sorted = files.stream().sorted().distinct().toList();
        int shared = sharedFolders(sorted);
        Set<String> taken = new HashSet<>();
        for (String file : sorted) {
            String plain = plain(file.substring(shared));
            // Names that differ in case only are one file on some systems.
            boolean itsOwn = taken.add(plain.toLowerCase(Locale.ROOT));
            names.put(file, itsOwn && !lossy(file.substring(shared)) ? plain : plain + "-" + mark(file));
        }
    }

    /** @param file one of those that it was made with */
    public String of(String file) {
        return names.getOrDefault(file, "feature");
    }

    private static String plain(String path) {
        StringBuilder name = new StringBuilder();
        for (char letter : stem(path).toCharArray()) {
            if (safe(letter)) {
                name.append(letter);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        String start = name.substring(0, Math.min(LONGEST, name.length())).replaceAll("^[.-]+|[.-]+$", "");
        return start.isEmpty() ? "feature" : start;
    }

    private static boolean lossy(String path) {
        String stem = stem(path);
        return stem.length() > LONGEST
                || stem.isEmpty()
                || stem.startsWith(".")
                || stem.chars().anyMatch(letter -> !safe((char) letter) && letter != '/' && letter != ' ');
    }

    private static String stem(String path) {
        return path.endsWith(".feature") ? path.substring(0, path.length() - ".feature".length()) : path;
    }

    private static boolean safe(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '-'
                || letter == '_'
                || letter == '.';
    }

    /** Tells apart what looks alike. */
    private static String mark(String file) {
        CRC32 sum = new CRC32();
        sum.update(file.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** Length of the folders that all paths begin with. */
    static int sharedFolders(List<String> sorted) {
        if (sorted.isEmpty()) {
            return 0;
        }
        String first = sorted.get(0);
        String last = sorted.get(sorted.size() - 1);
        int same = 0;
        while (same < Math.min(first.length(), last.length()) && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return first.lastIndexOf('/', Math.min(same, first.length() - 1)) + 1;
    }
}
