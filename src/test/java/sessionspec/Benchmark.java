package sessionspec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sessionspec.messages.RunWriter;
import sessionspec.messages.RunWriter.Told;

/**
 * Measures the executable jar, whole process, on made-up runs: {@code Benchmark JAR FOLDER}. It prints and judges nothing:
 * a time says something only beside another one of the same machine.
 */
public final class Benchmark {

    private static final int[] EXAMPLES = {2_000, 10_000};
    private static final int REPEAT = 3;
    private static final int PER_FEATURE = 15;
    private static final double MEGABYTE = 1_000_000;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        System.out.printf(
                "%9s %12s %8s %8s %10s %6s %9s%n",
                "examples", "messages MB", "s", "peak MB", "output MB", "files", "entry MB");
        for (int examples : EXAMPLES) {
            Path messages = synthetic(examples, folder.resolve(examples + ".ndjson"));
            Path out = folder.resolve(Integer.toString(examples));
            List<Measured> runs = new ArrayList<>();
            for (int run = 0; run < REPEAT; run++) {
                runs.add(measure(jar, messages, out));
            }
            runs.sort((one, other) -> Double.compare(one.seconds, other.seconds));
            Measured median = runs.get(REPEAT / 2);
            List<Path> files = files(out);
            System.out.printf(
                    Locale.ROOT,
                    "%9d %12.1f %8.2f %8s %10.1f %6d %9.2f%n",
                    examples,
                    Files.size(messages) / MEGABYTE,
                    median.seconds,
                    median.peak < 0 ? "-" : Long.toString(median.peak / 1024),
                    size(files) / MEGABYTE,
                    files.size(),
                    Files.size(out.resolve("index.html")) / MEGABYTE);
        }
    }

    /** One in a hundred fails. */
    private static Path synthetic(int examples, Path file) {
        RunWriter writer = new RunWriter();
        for (int first = 1; first <= examples; first += PER_FEATURE) {
            List<Told> told = new ArrayList<>();
            for (int number = first; number < Math.min(first + PER_FEATURE, examples + 1); number++) {
                String[] statuses = {"passed", "passed", "passed", "passed", "passed", "passed", "passed"};
                statuses[5] = number % 100 == 50 ? "failed" : "passed";
                told.add(Told.of(
                        "Rule " + number / 3 + " holds for every order",
                        "Customer " + number + " asks for a refund of order " + number,
                        10 * number,
                        statuses));
            }
            String name = String.format(Locale.ROOT, "feature_%05d", first);
            writer.feature("features/" + name + ".feature", "Orders from " + first, told.toArray(Told[]::new));
        }
        return writer.to(file);
    }

    /** @param peak largest resident set in kB; negative where the system does not tell */
    private record Measured(double seconds, long peak) {}

    private static Measured measure(Path jar, Path messages, Path out) throws IOException, InterruptedException {
        for (Path file : Files.isDirectory(out) ? files(out) : List.<Path>of()) {
            Files.delete(file);
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "report",
                        "--messages=" + messages,
                        "--out=" + out,
                        "--quiet")
                .inheritIO()
                .start();
        long peak = -1;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(5);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The report was not written, exit status " + process.exitValue());
        }
        return new Measured(seconds, peak);
    }

    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }
}
