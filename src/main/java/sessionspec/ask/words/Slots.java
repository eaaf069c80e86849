package sessionspec.ask.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.Slot;
import sessionspec.core.kernel.App;
import sessionspec.core.tenant.Target;

/** What can stand in forms of words. */
final class Slots {

    static final Slot<Duration> PERIOD = Periods.PERIOD;
    static final Slot<Duration> FREQUENCY = Periods.FREQUENCY;

    static final Slot<Target> TARGET = new Targets();

    static final Slot<String> COMMAND = new Quoted();

    private Slots() {}

    /** What a policy covers: all apps of Microsoft 365, one app, another user than ours, or one kind of request. */
    private static final class Targets implements Slot<Target> {

        private static final Choice<Target> NAMED = new Choice<Target>("target")
                .or("Office 365", new Target.AppsOf(App.Publisher.MICROSOFT_365))
                .or("the user Alex", new Target.OneUser(sessionspec.ask.Scene.USER))
                .or("another user", "the user Robin", new Target.OneUser("robin@contoso.com"));

        @Override
        public String name() {
            return "target";
        }

        @Override
        public Optional<Taken<Target>> take(List<String> words, int from) {
            Optional<Taken<Target>> app =
                    Choices.APP.take(words, from).map(it -> new Taken<>(new Target.OneApp(it.value()), it.words()));
            Optional<Taken<Target>> kind =
                    Choices.CASE.take(words, from).map(it -> new Taken<>(new Target.When(it.value()), it.words()));
            return app.or(() -> kind).or(() -> NAMED.take(words, from));
        }

        @Override
        public List<String> values() {
            return Stream.of(NAMED, Choices.APP, Choices.CASE)
                    .flatMap(it -> it.values().stream())
                    .toList();
        }

        @Override
        public String written(Target value) {
            return value instanceof Target.OneApp one
                    ? Choices.APP.written(one.app())
                    : value instanceof Target.When when
                            ? Choices.CASE.written(when.circumstance())
                            : NAMED.written(value);
        }

        @Override
        public String step(Target value) {
            return value instanceof Target.OneApp one
                    ? Choices.APP.step(one.app())
                    : value instanceof Target.When when ? Choices.CASE.step(when.circumstance()) : NAMED.step(value);
        }
    }

    /** A command line in quotation marks, which has none inside. */
    private static final class Quoted implements Slot<String> {
        @Override
        public String name() {
            return "command";
        }

        @Override
        public Optional<Taken<String>> take(List<String> words, int from) {
            return from < words.size()
                            && words.get(from).startsWith("\"")
                            && words.get(from).length() > 2
                    ? Optional.of(new Taken<>(
                            words.get(from).substring(1, words.get(from).length() - 1), 1))
                    : Optional.empty();
        }

        @Override
        public String written(String value) {
            return "\"" + value + "\"";
        }

        @Override
        public String step(String value) {
            return written(value);
        }
    }
}
