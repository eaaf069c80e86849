package sessionspec.translation;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;
import sessionspec.engine.Engine;
import sessionspec.written.ShapeSources;

/**
 * Compiles {@link Engine} and what it knows to JavaScript, unless what there is was made of the same. TeaVM's own plugin
 * for Maven compiles every time, which takes longer than all the rest of the specification's run.
 */
public record Translation(Path classes, Path work, List<File> classPath) {

    /** What the engine may be made of, and this class, which says how. */
    private static final List<String> PACKAGES =
            List.of("core", "command", "json", "ask", "written", "engine", "translation");

    /** @param args the folder with the compiled classes, in which the engine comes to stand, and one to work in */
    public static void main(String[] args) throws IOException, TeaVMToolException {
        List<File> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList();
        new Translation(Path.of(args[0]), Path.of(args[1]), classPath).bringUpToDate();
    }

    private void bringUpToDate() throws IOException, TeaVMToolException {
        Path engine = classes.resolve("sessionspec/engine/engine.js");
        String begin = "// of " + digest() + "\n";
        if (Files.isRegularFile(engine) && Files.readString(engine).startsWith(begin)) {
            return;
        }
        // What the page admits is known by its hash, and may not close the element in which it stands.
        String script = begin + "(exports=>{"
                + compiled(Files.createDirectories(work)).strip() + "})(document.currentScript.engine={});\n";
        if (script.contains("</script") || script.contains("<!--")) {
            throw new IllegalStateException("The engine cannot stand in a page: it has a tag in it.");
        }
        Path beside = Files.writeString(engine.resolveSibling("engine.js.new"), script);
        Files.move(beside, engine, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Of every class that may go into it, and of the compiler. */
    private String digest() throws IOException {
        MessageDigest digest = sha256();
        for (String name : PACKAGES) {
            for (Path file : classesIn(name)) {
                digest.update(Files.readAllBytes(file));
            }
        }
        classPath.stream()
                .map(File::getName)
                .filter(name -> name.startsWith("teavm-"))
                .sorted()
                .forEach(name -> digest.update(name.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The classes that stand in the page for what is looked up here, before all others. */
    private List<File> withShapes(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path compiled = Files.createDirectories(folder.resolve("shapes"));
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-d", compiled.toString(), "-cp", classes.toString()));
        for (Map.Entry<String, String> source :
                ShapeSources.of(ModelTypes.written(model())).entrySet()) {
            Path file = sources.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The written form of the model does not compile.");
        }
        return Stream.concat(Stream.of(compiled.toFile()), classPath.stream()).toList();
    }

    private List<Class<?>> model() throws IOException {
        List<Class<?>> all = new ArrayList<>();
        for (Path file : classesIn("core")) {
            String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
            try {
                all.add(Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        getClass().getClassLoader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    private List<Path> classesIn(String name) throws IOException {
        Path folder = classes.resolve("sessionspec").resolve(name);
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.of()) {
            return files.filter(it -> it.toString().endsWith(".class")).sorted().toList();
        }
    }

    private String compiled(Path folder) throws IOException, TeaVMToolException {
        TeaVMTool tool = new TeaVMTool();
        ProblemLog log = new ProblemLog();
        tool.setLog(log);
        tool.setClassPath(withShapes(folder));
        tool.setMainClass(Engine.class.getName());
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setTargetDirectory(folder.toFile());
        tool.setTargetFileName("engine.js");
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(true);
        tool.setStrict(false);
        tool.setAssertionsRemoved(true);
        tool.generate();
        TeaVMProblemRenderer.describeProblems(tool.getDependencyInfo().getCallGraph(), tool.getProblemProvider(), log);
        if (!tool.getProblemProvider().getSevereProblems().isEmpty()) {
            throw new IllegalStateException("The core does not compile to JavaScript: " + log.problems());
        }
        return Files.readString(folder.resolve("engine.js"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what is wrong, and nothing else that a compiler has to say. */
    private static final class ProblemLog extends EmptyTeaVMToolLog {

        private final List<String> problems = new ArrayList<>();

        List<String> problems() {
            return List.copyOf(problems);
        }

        @Override
        public void error(String text) {
            problems.add(text);
        }
    }
}
