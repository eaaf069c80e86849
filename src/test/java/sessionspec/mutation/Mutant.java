package sessionspec.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What became of a mutant.
 *
 * @param blocks of the byte code that it changes
 * @param status as PIT has it
 * @param type   name of the class, below the core's package
 * @param line   text of the line that was changed, which stays when lines above come and go
 * @param change what was changed
 * @param place  file and line
 */
record Mutant(Set<Block> blocks, String status, String type, String line, String change, String place) {

    private static final String CORE = "sessionspec.core.";
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    /** A piece of a method without a branch, as PIT counts them. */
    record Block(String type, String method, String number) {}

    /** Reads what PIT has written of its mutants. */
    static List<Mutant> read(Path file) {
        return elements(file, "mutation").map(Mutant::of).toList();
    }

    /** Reads what PIT has written of all that tests reach. */
    static Set<Block> reached(Path file) {
        return elements(file, "block")
                .map(xml -> new Block(
                        xml.getAttribute("classname"), xml.getAttribute("method"), xml.getAttribute("number")))
                .collect(Collectors.toSet());
    }

    private static Stream<Element> elements(Path file, String name) {
        try {
            NodeList nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName(name);
            return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("PIT has left nothing that can be read: " + file, e);
        }
    }

    private static Mutant of(Element xml) {
        String type = text(xml, "mutatedClass");
        int number = Integer.parseInt(text(xml, "lineNumber"));
        Path source = Path.of(
                "src/main/java", type.substring(0, type.lastIndexOf('.')).replace('.', '/'), text(xml, "sourceFile"));
        NodeList numbers = xml.getElementsByTagName("block");
        return new Mutant(
                IntStream.range(0, numbers.getLength())
                        .mapToObj(at -> new Block(
                                type,
                                text(xml, "mutatedMethod") + text(xml, "methodDescription"),
                                numbers.item(at).getTextContent()))
                        .collect(Collectors.toSet()),
                xml.getAttribute("status"),
                type.substring(CORE.length()),
                lines(source).get(number - 1).strip(),
                text(xml, "description").replaceAll(" for sessionspec/.*", "").replaceAll("[\\w$]+/", ""),
                source + ":" + number);
    }

    private static String text(Element xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean noticed() {
        return NOTICED.contains(status);
    }

    /** Whether any test executes what it changes. */
    boolean isReached() {
        return !status.equals("NO_COVERAGE");
    }

    String room() {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? "" : type.substring(0, dot);
    }

    /** As it is listed. */
    String written() {
        return String.join(" | ", type, line, change);
    }
}
