package sessionspec.retelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import sessionspec.ask.Form;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Scene;
import sessionspec.ask.Slot;
import sessionspec.ask.Tokens;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;

/** Which phrases may be what tells an event, found by trying each form with all that can stand in it. */
final class Candidates {

    /** Something for each slot of which the values have no end. */
    private static final List<String> ANYTHING = List.of("60m", "60", "00:00", "\"Connect-MsolService\"");

    /** What forms with these words tell comes of what happened before. */
    private static final Set<String> OF_ANY_KIND = Set.of("answers the prompt", "administrator runs {command}");

    /** Of how many events one phrase tells at most. */
    private static final int MOST = 3;

    private final Map<Class<?>, List<Form>> byKind = new HashMap<>();
    private final List<Phrase> moving = new ArrayList<>();
    private final List<Form> ofAnyKind = new ArrayList<>();
    private final Map<Sought, List<Phrase>> known = new ConcurrentHashMap<>();

    /** What candidates depend on: the kind of the event, and the words for what there is no end of. */
    private record Sought(Class<?> kind, List<String> endless) {}

    Candidates(List<Form> forms) {
        for (Form form : forms) {
            if (OF_ANY_KIND.contains(form.written())) {
                ofAnyKind.add(form);
                continue;
            }
            List<Phrase> phrases = phrases(form, ANYTHING);
            Scene scene = new Scene();
            List<Event> told = phrases.get(0).events(Question.BEGIN, scene);
            if (scene.saysDevice() && told.isEmpty()) {
                moving.addAll(phrases);
            } else {
                told.stream()
                        .map(Candidates::kind)
                        .distinct()
                        .forEach(kind -> byKind.computeIfAbsent(kind, it -> new ArrayList<>())
                                .add(form));
            }
        }
    }

    private static Class<?> kind(Event event) {
        return event instanceof Configured configured ? configured.as().getClass() : event.getClass();
    }

    /** The one by which the user goes from such a scene to a device. */
    Optional<Phrase> moving(Scene scene, Device to) {
        return moving.stream()
                .filter(phrase -> {
                    Scene then = scene.copy();
                    phrase.events(Question.BEGIN, then);
                    return then.device().equals(to);
                })
                .findFirst();
    }

    /** Those that rest on what happened before come first, then in the order of the forms. */
    List<Phrase> of(List<Event> next) {
        List<String> endless = next.stream()
                .limit(MOST)
                .flatMap(it -> EndlessValues.of(it).stream())
                .distinct()
                .toList();
        return known.computeIfAbsent(new Sought(kind(next.get(0)), endless), this::of);
    }

    private List<Phrase> of(Sought sought) {
        return Stream.concat(ofAnyKind.stream(), byKind.getOrDefault(sought.kind(), List.of()).stream())
                .flatMap(form -> phrases(form, sought.endless()).stream())
                .toList();
    }

    /** @param endless words for slots of which the values have no end; each slot takes those that are for it */
    private static List<Phrase> phrases(Form form, List<String> endless) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Slot<?> slot : form.slots()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (String words : slot.values().isEmpty() ? endless : slot.values()) {
                Optional<? extends Slot.Taken<?>> taken =
                        slot.take(words.startsWith("\"") ? List.of(words) : Tokens.split(words), 0);
                if (taken.isEmpty()) {
                    continue;
                }
                for (Map<String, Object> values : all) {
                    Map<String, Object> more = new HashMap<>(values);
                    more.put(slot.name(), taken.get().value());
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all.stream().map(values -> new Phrase(form, values)).toList();
    }
}
