package sessionspec.ask.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.Slot;
import sessionspec.command.Numbers;
import sessionspec.core.kernel.App;
import sessionspec.core.tenant.Target;

/** What can stand in forms of words. */
final class Slots {

    static final Slot<Duration> PERIOD = Periods.PERIOD;
    static final Slot<Duration> FREQUENCY = Periods.FREQUENCY;

    static final Slot<Target> TARGET = new Targets();

    static final Slot<String> COMMAND = new Quoted();

    static final Slot<Integer> COUNT = new Counts();

    static final Slot<Duration> TIMESPAN = new TimeSpans();

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

    /** A whole number above nothing, as commands take it. */
    private static final class Counts implements Slot<Integer> {

        @Override
        public String name() {
            return "count";
        }

        @Override
        public Optional<Taken<Integer>> take(List<String> words, int from) {
            return from == words.size()
                    ? Optional.empty()
                    : Numbers.count(words.get(from)).filter(it -> it > 0).map(it -> new Taken<>(it, 1));
        }

        @Override
        public String written(Integer value) {
            return Integer.toString(value);
        }

        @Override
        public String step(Integer value) {
            return Integer.toString(value);
        }
    }

    /** A period that a policy of tokens is given, which steps say as a TimeSpan. */
    private static final class TimeSpans implements Slot<Duration> {

        @Override
        public String name() {
            return "timespan";
        }

        @Override
        public Optional<Taken<Duration>> take(List<String> words, int from) {
            return Periods.PERIOD.take(words, from);
        }

        @Override
        public String written(Duration value) {
            return Periods.PERIOD.written(value);
        }

        /** Such as {@code 02:00:00}, or {@code 1.00:00:00} with days. */
        @Override
        public String step(Duration value) {
            long minutes = value.toMinutes();
            long days = minutes / (24 * 60);
            return (days > 0 ? days + "." : "") + two(minutes / 60 % 24) + ":" + two(minutes % 60) + ":00";
        }

        private static String two(long number) {
            return (number < 10 ? "0" : "") + number;
        }
    }
}
