package sessionspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One control, one family of rule ids, one feature file, one class, and all of one name. */
class FamiliesTest {

    private static final Path CORE = Path.of("src/main/java/sessionspec/core");
    private static final Set<String> NO_FAMILIES = Set.of("CA", "RA", "TL", "KB", "FS", "INT", "DIS");
    private static final Pattern TAG = Pattern.compile("@([A-Z]{2,5})-\\d+");
    private static final Pattern ID = Pattern.compile("\"([A-Z]{2,5})-\\d+\"");

    @Test
    void each_feature_file_has_one_family_and_a_class_of_its_name() throws IOException {
        Map<String, Path> families = families();

        assertThat(families.values()).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(families.values()).allSatisfy(control -> assertThat(control).exists());
    }

    @Test
    void only_its_control_speaks_for_a_family() throws IOException {
        Map<String, Path> families = families();
        List<String> strangers = new ArrayList<>();
        for (Path file : files(CORE, ".java")) {
            if (!file.endsWith(Path.of("kernel", "Lifetimes.java"))) {
                for (String line : Files.readAllLines(file)) {
                    Matcher id = ID.matcher(line);
                    while (id.find()) {
                        if (!isOwn(file, families.get(id.group(1)), line)) {
                            strangers.add(file + ": " + line.strip());
                        }
                    }
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    /** In the control itself, in a value or a table beside it, or where another rule lets it go. */
    private static boolean isOwn(Path file, Path control, String line) throws IOException {
        boolean beside = file.getParent().equals(control.getParent())
                && !Files.readString(file).contains("implements Control");
        return file.equals(control) || beside || line.contains("outranks(");
    }

    private static Map<String, Path> families() throws IOException {
        Map<String, Path> families = new TreeMap<>();
        for (Path feature : files(Path.of("features"), ".feature")) {
            Set<String> ids = new TreeSet<>();
            Matcher tag = TAG.matcher(Files.readString(feature));
            while (tag.find()) {
                ids.add(tag.group(1));
            }
            ids.removeAll(NO_FAMILIES);
            assertThat(ids).as(feature.toString()).hasSize(1);
            Path control = CORE.resolve(feature.getName(1)).resolve(className(feature) + ".java");
            assertThat(families.put(ids.iterator().next(), control))
                    .as(feature.toString())
                    .isNull();
        }
        return families;
    }

    private static String className(Path feature) {
        StringBuilder name = new StringBuilder();
        for (String word :
                String.valueOf(feature.getFileName()).replace(".feature", "").split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
