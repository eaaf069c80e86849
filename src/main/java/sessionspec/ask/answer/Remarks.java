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
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.kernel.Answer;

/** What is said beside the answer to a question, in sentences. */
public record Remarks(Answered answered, Catalogued catalogued) {

    /** What else a reader has to know to understand the answer. */
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
        return answered.lasting().beats().stream()
                .filter(beat -> isRefused(beat) || mayBeRefused(beat))
                .filter(beat -> beat.of().stream()
                        .anyMatch(it -> it.phrase().form().asks().isEmpty()))
                .map(beat -> (isRefused(beat) ? "Refused at " : "Open at ")
                        + ClockTimes.instant(beat.at())
                        + (isRefused(beat) ? ", and without effect: " : ": ")
                        + beat.refusal()
                                .orElseGet(() -> beat.of().get().phrase().written() + ". " + reason(beat)))
                .toList();
    }

    private static boolean isRefused(Beat beat) {
        return beat.decision().answer().is(Answer.Kind.REFUSED);
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
