package sessionspec.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sessionspec.ask.words.QuestionText;
import sessionspec.json.JsonText;
import sessionspec.retelling.Retelling;
import sessionspec.trace.Example;
import sessionspec.trace.Traceability;

/**
 * The stories of examples as questions, in few signs: the page has the items of all of them once, the commonest first, and
 * an example the numbers of its own.
 */
public record AskedExamples(List<String> items, Map<String, String> byExample) {

    public static final AskedExamples NONE = new AskedExamples(List.of(), Map.of());

    public static AskedExamples of(Traceability result) {
        // Telling a thousand stories takes longer than all else on the page.
        List<Map.Entry<String, Retelling>> told = result.examples().parallelStream()
                .filter(it -> !it.notes().story().scenes().isEmpty())
                .map(it -> Map.entry(it.id(), Retelling.of(it.notes().story())))
                .filter(it -> it.getValue().objection().isEmpty())
                .toList();
        Map<String, Long> often = told.stream()
                .flatMap(it -> lines(it.getValue()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> items = often.keySet().stream()
                .sorted(Comparator.comparing((String it) -> -often.get(it)).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        items.forEach(it -> numbers.put(it, numbers.size()));
        Map<String, String> byExample = new HashMap<>();
        told.forEach(it -> byExample.put(it.getKey(), written(it.getValue(), numbers)));
        return new AskedExamples(items, byExample);
    }

    private static List<String> lines(Retelling retelling) {
        List<String> lines =
                new ArrayList<>(QuestionText.lines(retelling.question()).lines().toList());
        return lines.subList(1, lines.size());
    }

    private static String written(Retelling retelling, Map<String, Integer> numbers) {
        String all = lines(retelling).stream()
                .map(it -> String.valueOf(numbers.get(it)))
                .collect(Collectors.joining("."));
        return retelling.untold().isEmpty()
                ? all
                : all + "+" + retelling.untold().size();
    }

    /**
     * The numbers of the items, such as {@code 3.0.17}, and after a plus sign how much of the story has no words; empty if it
     * cannot be asked.
     */
    String of(Example example) {
        return byExample.getOrDefault(example.id(), "");
    }

    public String json() {
        return JsonText.of(items);
    }
}
