package sessionspec.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sessionspec.catalogue.Sha256;

/** Style and scripts of the page, and the policy that admits only these. */
public final class InlinedFiles {

    private static final String FOOT = "\"How long a sign-in lasts\"";

    /** What a later one uses an earlier one has. */
    static final List<String> SCRIPTS = List.of(
            "engine",
            "later",
            "drawing/moments",
            "drawing/axis",
            "drawing/rows",
            "drawing/draw",
            "words",
            "cite",
            "cited",
            "related",
            "pins",
            "script/page",
            "script/lexis",
            "script/naming",
            "script/index",
            "script/query",
            "script/ranking",
            "script/marking",
            "script/results",
            "script/filter",
            "ask/question",
            "ask/model",
            "ask/times",
            "ask/periods",
            "ask/phrases",
            "ask/fields",
            "ask/happenings",
            "ask/examples",
            "ask/differences",
            "ask/beside",
            "ask/another",
            "ask/finder",
            "ask/entrance",
            "ask/asked",
            "ask/form",
            "ask/pasted",
            "ask/configurations",
            "ask/clock",
            "ask/sentences",
            "ask/reasons",
            "ask/answer",
            "ask/address",
            "ask/starts",
            "ask/dragging",
            "ask/panel",
            "report");

    /**
     * @param engine the core, which the script starts when it is needed; empty where the program was built without it
     * @param policy names the hashes of the others
     */
    public record Shell(String css, String script, String engine, String policy) {}

    private InlinedFiles() {}

    /**
     * @param foot  what stands at the foot of each sheet of paper
     * @param heads what stands at the head of those that begin with an element, by its id
     */
    static Shell page(String foot, Map<String, String> heads) {
        String named = heads.entrySet().stream()
                .map(it -> String.format(
                        "@page %1$s { @top-left { content: %2$s; font: 8pt sans-serif; color: #51606e; } }\n#%1$s { page: %1$s; }\n",
                        it.getKey(), quoted(it.getValue())))
                .collect(Collectors.joining("", "@media print {\n", "}\n"));
        return of(stripped(footed(resource("report.css"), foot) + named), script(), engine());
    }

    /** Of the short edition, which has no script. */
    static Shell paper(String foot) {
        return of(stripped(footed(resource("paper.css"), foot)), "", "");
    }

    /** One after the other in a scope of their own, for a script that stands in a page can import nothing. */
    private static String script() {
        return SCRIPTS.stream()
                .map(name -> stripped(resource(name + ".js")))
                .collect(Collectors.joining("", "'use strict';\n(() => {\n", "})();\n"));
    }

    private static String footed(String css, String foot) {
        return css.replace(FOOT, quoted(foot));
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[^\\p{L}\\p{N} .:+\u00b7-]", " ") + '"';
    }

    /** Without comments and indentation, where no text in quotation marks has the like: a test holds that. */
    private static String stripped(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Shell of(String css, String script, String engine) {
        String policy = "default-src 'none'; style-src '" + hash(css) + "'; script-src '" + hash(script)
                + (engine.isEmpty() ? "" : "' '" + hash(engine))
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return new Shell(css, script, engine, policy);
    }

    /** What the build compiled of the core; where nobody but an IDE has compiled anything, there is none. */
    private static String engine() {
        return found("/sessionspec/engine/engine.js").orElse("");
    }

    /** @throws IllegalStateException if the program lacks it */
    public static String resource(String name) {
        return found("/sessionspec/report/" + name)
                .orElseThrow(() ->
                        new IllegalStateException("The program lacks its own file " + name + "; build it again."));
    }

    private static Optional<String> found(String name) {
        try (InputStream in = InlinedFiles.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        byte[] digest = Sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
