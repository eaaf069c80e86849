package sessionspec.ask.gherkin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Phrase;
import sessionspec.ask.Scene;
import sessionspec.ask.words.Times;

/** The lines of an example: its steps, each with its keyword, its article and the device that the user is on, and notes. */
final class StepLines {

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();
    private String role = "";
    private final Optional<String> named;
    private String join = "unregistered";

    /** @param named by whom commands name the user, whom steps tell of under another name */
    StepLines(Optional<String> named) {
        this.named = named;
    }

    void goesTo(Phrase phrase) {
        phrase.form().slots().stream()
                .filter(slot -> slot.name().equals("device"))
                .forEach(slot -> join = phrase.step(slot));
    }

    String device() {
        return "a" + (join.startsWith("u") ? "n " : " ") + join + " device";
    }

    void note(String says) {
        lines.add(INDENT + "# " + says);
    }

    void given(String words) {
        step("Given", words);
    }

    void when(String words, Instant at) {
        String told = named.map(it -> words.replace(it, Scene.USER)).orElse(words);
        step("When", timed(told, Times.whenInStep(at)));
    }

    /** With the time at its end, or where the step has a place for it. */
    static String timed(String step, String time) {
        return step.startsWith(Scene.TIME_FIRST) ? step.replace(Scene.TIME_FIRST, time + " ") : step + " " + time;
    }

    void then(String words, Instant at) {
        then(words + " " + Times.whenInStep(at));
    }

    void then(String words) {
        step("Then", words);
    }

    /** @param keyword by which the first of several of its role begins */
    private void step(String keyword, String words) {
        lines.add(INDENT + (keyword.equals(role) ? "And" : keyword) + " "
                + articles(words.replace("{device} device", device())));
        role = keyword;
    }

    private static String articles(String words) {
        return words.replace(" a access ", " an access ")
                .replace(" a ID ", " an ID ")
                .replace(" a unregistered ", " an unregistered ");
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
