package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.ask.Mark;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Unsaid.Value;
import sessionspec.ask.words.Apps;
import sessionspec.ask.words.Vocabulary;
import sessionspec.core.kernel.App;
import sessionspec.core.tenant.Target;

/** In which app the user works, where a policy covers only some and nobody says which is meant. */
final class WhichApp {

    private static List<Target> targets(Question question) {
        return question.said(Topic.POLICY).stream()
                .flatMap(said -> said.phrase().values().values().stream())
                .flatMap(it -> it instanceof Target.OneApp || it instanceof Target.AppsOf
                        ? Stream.of((Target) it)
                        : Stream.empty())
                .toList();
    }

    /** The same question asked in an app of which no policy speaks, where it is asked in one that some do; else empty. */
    static Optional<Question> elsewhere(Question question) {
        boolean isTold = targets(question).stream()
                .flatMap(it -> it.named().stream())
                .anyMatch(question.goesOn().asks().values()::containsValue);
        return !isTold
                ? Optional.empty()
                : another(targets(question).stream()
                                .flatMap(it -> it.named().stream())
                                .toList())
                        .map(app -> question.asking(Vocabulary.of("works in " + app.name())));
    }

    private static Optional<App> another(Collection<App> covered) {
        return Apps.listed().stream()
                .filter(app -> app.publisher() == App.Publisher.NON_MICROSOFT && !covered.contains(app))
                .findFirst();
    }

    /** Empty where it is said, or no policy tells apps apart. */
    static Optional<Unsaid> of(Question question) {
        List<Target> targets = targets(question);
        if (targets.isEmpty() || !question.goesOn().asks().is(Mark.WORKS)) {
            return Optional.empty();
        }
        Set<App> covered = new LinkedHashSet<>();
        targets.forEach(target -> covered.add(target.named().orElse(Apps.USUAL)));
        List<Value> values = new ArrayList<>();
        covered.forEach(app -> values.add(value(app.name(), app)));
        another(covered).ifPresent(app -> values.add(value("another, such as " + app.name(), app)));
        return Optional.of(new Unsaid("the app", values));
    }

    private static Value value(String words, App app) {
        return new Value(words, it -> it.asking(Vocabulary.of("works in " + app.name())));
    }
}
