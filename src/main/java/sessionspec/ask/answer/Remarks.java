package sessionspec.ask.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.ask.Happening;
import sessionspec.ask.Mark;
import sessionspec.ask.Question;
import sessionspec.ask.Scene;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Beat;
import sessionspec.ask.lasting.Lasting;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.kernel.Answer;

/** What is said beside the answer to a question, in sentences. */
public record Remarks(Answered answered, Catalogued catalogued) {

    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        Instant from = answered.lasting().from();
        boolean tells =
                !answered.dependsOn().isEmpty() || !answered.unsaid().unless().isEmpty();
        if (tells && !from.equals(Question.BEGIN)) {
            notes.add("Lengths are counted from " + ClockTimes.instant(from) + ", when the last thing happens.");
        }
        if (saysOfAdfs(answered.question()) && !goesToAdfs(answered.question())) {
            notes.add(
                    "Nothing of this happens at AD FS, whose single sign-on has an end of its own: have the user sign in"
                            + " to AD FS to ask for that.");
        }
        boolean sets = answered.question().said(Topic.TOKEN_LIFETIME).stream().anyMatch(it -> !it.is(Mark.NONE));
        answered.told(TokensValidFromSet.class)
                .map(TokensValidFromSet::user)
                .filter(user -> !user.equals(Scene.USER))
                .findFirst()
                .ifPresent(user -> notes.add("The command is for " + user + ", and who is asked about is " + Scene.USER
                        + ": name that one in it."));
        if (sets && !answered.asksForToken()) {
            notes.add(catalogued.says(RemarkName.NO_SESSIONS_LIFETIME));
        }
        return List.copyOf(notes);
    }

    /** Commands and settings that are refused and change nothing, and why; or of which the documents do not say whether they are. */
    public List<String> refused() {
        Lasting lasting = answered.lasting();
        return Stream.concat(
                        lasting.settings().stream().flatMap(it -> refused(it, "")),
                        lasting.beats().stream().flatMap(it -> refused(it, " at " + ClockTimes.instant(it.at()))))
                .toList();
    }

    private Stream<String> refused(Beat beat, String at) {
        boolean isRefused = beat.decision().answer().is(Answer.Kind.REFUSED);
        boolean isAsked = beat.of().phrase().form().asks().isPresent();
        return isAsked || !isRefused && !mayBeRefused(beat)
                ? Stream.of()
                : Stream.of((isRefused ? "Refused" + at + ", and without effect: " : "Open" + at + ": ")
                        + beat.refusal().orElseGet(() -> beat.of().phrase().written() + ". " + reason(beat)));
    }

    private static boolean mayBeRefused(Beat beat) {
        return beat.decision().answer().is(Answer.Kind.UNSAID)
                && beat.events().stream().anyMatch(AnswerWords::isCommand);
    }

    private String reason(Beat beat) {
        return String.join(
                " ",
                new LinkedHashSet<>(beat.decision().governing().stream()
                        .map(it -> catalogued.sentences().cited(it, beat.at()))
                        .toList()));
    }

    private static boolean saysOfAdfs(Question question) {
        return question.situation().stream().anyMatch(it -> it.topic().isOfAdfs() && !it.is(Mark.NONE));
    }

    private static boolean goesToAdfs(Question question) {
        return Stream.concat(
                        question.story().stream().map(Happening::phrase),
                        Stream.of(question.goesOn().asks()))
                .anyMatch(it -> it.is(Mark.AT_ADFS));
    }
}
