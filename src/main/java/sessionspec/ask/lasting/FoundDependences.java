package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.ask.Happening;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Answer;

/** What a question does not say and by which its answer was found to change so far, or what was answered in its story. */
final class FoundDependences {

    private final Question question;
    private final List<Beat> beats;
    private final Considered considered;
    private final Map<Unsaid, Dependence> found = new HashMap<>();
    private final Map<Happening, Set<String>> inStory = new HashMap<>();

    FoundDependences(Question question, List<Beat> beats, Considered considered) {
        this.question = question;
        this.beats = beats;
        this.considered = considered;
    }

    /** @param usual whether it is not seldom so, and also what was answered in the story is compared */
    void look(Trials.Trial trial, boolean usual) {
        if (found.containsKey(trial.one())) {
            return;
        }
        List<Dependence.Value> values = values(trial);
        if (usual) {
            compare(trial.one().about(), values);
        }
        if (Dependence.differ(values)) {
            Trials.Trial least = least(trial);
            found.put(trial.one(), Dependence.of(trial.one().about(), least.given(), values(least)));
        }
    }

    /** Without what does not have to be said for it. */
    private Trials.Trial least(Trials.Trial trial) {
        return trial.fewer().stream()
                .filter(it -> Dependence.differ(values(it)))
                .findFirst()
                .map(this::least)
                .orElse(trial);
    }

    private List<Dependence.Value> values(Trials.Trial trial) {
        List<Dependence.Value> values = new ArrayList<>();
        Question given = trial.said(question);
        for (Unsaid.Value value : trial.one().values()) {
            Question said = value.said().apply(given);
            considered.looked(said).ifPresent(it -> values.add(new Dependence.Value(value.words(), said, it)));
        }
        return values;
    }

    private void compare(String about, List<Dependence.Value> values) {
        for (Beat beat : beats) {
            List<Answer> answers = !beat.asks()
                    ? List.of()
                    : values.stream()
                            .flatMap(it -> it.lasting().answer(beat.of()).stream())
                            .toList();
            if (answers.stream().anyMatch(it -> !Dependence.alike(it, answers.get(0)))) {
                inStory.computeIfAbsent(beat.of(), it -> new LinkedHashSet<>()).add(about);
            }
        }
    }

    List<Dependence> among(List<Unsaid> unsaid) {
        List<Dependence> all = new ArrayList<>();
        of(unsaid)
                .filter(it -> all.stream().noneMatch(before -> before.isWith(it)))
                .forEach(all::add);
        return all;
    }

    /** With each thing said by which the answer changes. */
    List<Question> questions(List<Unsaid> unsaid) {
        return of(unsaid)
                .flatMap(it -> it.values().stream())
                .map(Dependence.Value::question)
                .toList();
    }

    private Stream<Dependence> of(List<Unsaid> unsaid) {
        return unsaid.stream().flatMap(it -> Optional.ofNullable(found.get(it)).stream());
    }

    Map<Happening, Set<String>> inStory() {
        return inStory;
    }
}
