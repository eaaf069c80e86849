package sessionspec.ask.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.Form;
import sessionspec.ask.Slot;
import sessionspec.ask.Tokens;
import sessionspec.command.Nearest;

/** What is said where words are not understood: what may have been meant. */
final class Likeness {

    /** As many as a reader looks at. */
    private static final int MOST = 4;

    /** What may stand in a slot that has no list of values. */
    private static final Map<String, String> AS = Map.of(
            "period", "8h",
            "timespan", "08:00:00",
            "count", "480",
            "time", "d15/09:00",
            "command", "\"Connect-MsolService\"");

    /** @param text what is not understood, which are these words, perhaps with a time before */
    static String sentence(List<Form> forms, List<String> words, String text) {
        Optional<String> none = words.stream().filter(Periods::isNone).findFirst();
        if (none.isPresent()) {
            return "\"" + none.get() + "\" is no period: it is longer than nothing and at most 36,500 days.";
        } else if (text.contains("PRT")) {
            return notUnderstood(text) + ": ask \"goes on to another app\" for how long a PRT serves, or"
                    + " \"uses the device\" and \"native app authenticates\" for what renews it.";
        } else if (text.contains("refresh token") && !text.contains("AD FS")) {
            return notUnderstood(text)
                    + ": ask \"native app works in the background\" for how long a refresh"
                    + " token of Microsoft Entra ID serves.";
        }
        if (words.size() > 1
                && words.get(0).equals("administrator")
                && words.get(1).equals("runs")) {
            return notUnderstood(text)
                    + ": a command stands in quotation marks, and those within it are ' instead, such as administrator"
                    + " runs \"Connect-MsolService\".";
        }
        Optional<String> part = misfit(forms, words);
        if (part.isPresent()) {
            return part.get();
        }
        List<String> like = like(forms, words);
        return notUnderstood(text)
                + (like.isEmpty()
                        ? ": nothing that can be said begins so. The panel \"Ask\" of the report offers all that can."
                        : ": write \"" + String.join("\", or \"", like) + "\".");
    }

    /** Where all words of a form stand there but for one place: what stands in that, and what may. */
    private static Optional<String> misfit(List<Form> forms, List<String> words) {
        for (Form form : forms) {
            for (int at = 1; at < Math.min(words.size(), form.words().size()); at++) {
                Optional<Slot<?>> slot = slot(form, form.words().get(at));
                boolean isLast = at == form.words().size() - 1;
                for (int end : isLast ? new int[] {at + 1, words.size()} : new int[] {at + 1}) {
                    List<String> other = new ArrayList<>(words.subList(0, at));
                    slot.ifPresent(it -> other.addAll(Tokens.split(example(it))));
                    other.addAll(words.subList(end, words.size()));
                    if (slot.isPresent() && form.read(other).isPresent()) {
                        return Optional.of("\"" + String.join(" ", words.subList(at, end))
                                + "\" cannot stand there: write it as in \"" + String.join(" ", other) + "\""
                                + others(slot.get()) + ".");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Slot<?>> slot(Form form, String word) {
        for (Slot<?> slot : form.slots()) {
            if (word.equals("{" + slot.name() + "}")) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    private static String example(Slot<?> slot) {
        return slot.values().isEmpty()
                ? AS.getOrDefault(slot.name(), "")
                : slot.values().get(0);
    }

    private static String others(Slot<?> slot) {
        List<String> others = slot.values().stream().skip(1).toList();
        return others.isEmpty()
                ? ""
                : ", or with " + String.join(", ", others.subList(0, Math.min(MOST, others.size())))
                        + (others.size() > MOST ? " or another" : "");
    }

    private static String example(Form form) {
        return form.words().stream()
                .map(word -> slot(form, word).map(Likeness::example).orElse(word))
                .collect(Collectors.joining(" "));
    }

    private static String notUnderstood(String text) {
        return "\"" + text + "\" is not understood";
    }

    /** The forms that begin with the same word, with one like it, or else that have most words in common. */
    private static List<String> like(List<Form> forms, List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String first = words.get(0);
        List<String> alike = beginning(forms, first);
        if (alike.isEmpty()) {
            alike = Nearest.of(first, beginnings(forms))
                    .map(it -> beginning(forms, it))
                    .orElse(List.of());
        }
        return alike.isEmpty() ? sharing(forms, words) : alike;
    }

    private static List<String> beginning(List<Form> forms, String word) {
        return forms.stream()
                .filter(form -> form.words().get(0).equalsIgnoreCase(word))
                .map(Likeness::example)
                .limit(MOST)
                .toList();
    }

    /** A slot is no word that could be written. */
    private static List<String> beginnings(List<Form> forms) {
        return List.copyOf(new LinkedHashSet<>(forms.stream()
                .map(form -> form.words().get(0))
                .filter(word -> !word.startsWith("{"))
                .toList()));
    }

    /** Of those that have as many of the words as any, and two at least. */
    private static List<String> sharing(List<Form> forms, List<String> words) {
        List<String> best = new ArrayList<>();
        long most = 2;
        for (Form form : forms) {
            long shared = Stream.concat(
                            form.words().stream(), form.slots().stream().flatMap(it -> it.values().stream()))
                    .filter(word -> words.stream().anyMatch(word::equalsIgnoreCase))
                    .count();
            if (shared > most) {
                best.clear();
                most = shared;
            }
            if (shared == most && best.size() < MOST) {
                best.add(example(form));
            }
        }
        return best;
    }
}
