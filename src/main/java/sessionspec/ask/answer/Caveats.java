package sessionspec.ask.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.ask.Happening;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property;
import sessionspec.core.kernel.Finding;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenRequested;

/** Without what the headline misleads, in a line or two each. */
public final class Caveats {

    private static final String ASK = " Ask \"shows the access token\" to see until when.";

    private static final String TOKENS_AND_SESSIONS = "ADV-5";
    private static final String PERSISTENT_BROWSERS = "ADV-8";

    private Caveats() {}

    /** In the order in which they are read, directly after the headline. */
    public static List<String> of(Answered answered, FindingSentences sentences) {
        Instant at = answered.lasting().from();
        List<String> caveats = new ArrayList<>();
        PolicyInForce.finding(answered).map(it -> sentences.cited(it, at)).ifPresent(caveats::add);
        ValidFrom.told(answered).forEach(caveats::add);
        if (answered.told(PostureChanged.class).findAny().isPresent()
                && !answered.asksForToken()
                && !answered.question().goesOn().asks().written().contains("AD FS")) {
            caveats.add("This is about the session. " + ofTokens(answered));
        }
        if (answered.reviewed().isEmpty()) {
            answered.lasting().warnings().stream()
                    .filter(it -> bears(it, answered))
                    .map(it -> "The documents warn of this: " + sentences.cited(it, at))
                    .filter(it -> !caveats.contains(it))
                    .forEach(caveats::add);
        }
        return List.copyOf(caveats);
    }

    /** Whether what is warned of may change what is asked: all but one are about sessions, and no token ends by them. */
    private static boolean bears(Finding warning, Answered answered) {
        return switch (warning.rule()) {
            case TOKENS_AND_SESSIONS -> true;
            case PERSISTENT_BROWSERS -> !answered.asksForToken() && persists(answered.question());
            default -> !answered.asksForToken();
        };
    }

    /** Browsers may persist wherever nothing forbids it; of this question that is only a matter where one does. */
    private static boolean persists(Question question) {
        return question.said(Topic.BROWSER).stream()
                        .anyMatch(it -> it.phrase().written().startsWith("browser always"))
                || question.lastOf(words -> words.equals("answers Stay signed in? yes")) >= 0;
    }

    /** Of those that were issued before, by what is said of who asked for them. */
    private static String ofTokens(Answered answered) {
        Set<Boolean> withCae = new HashSet<>(answered.told(TokenRequested.class)
                .filter(it -> it.kind() == TokenKind.ACCESS)
                .map(TokenRequested::negotiatesCae)
                .toList());
        if (withCae.equals(Set.of(true))) {
            return "The documents do not say whether an access token that a client with CAE got before outlasts it"
                    + " (ACC-12)." + ASK;
        }
        return "Access tokens that were issued before cannot be revoked and go on until they expire, by default 60 to 90"
                + " minutes after issue (ACC-2, ACC-4, ACC-6)"
                + (withCae.equals(Set.of(false)) ? "." : "; with CAE it is not said (ACC-12).")
                + (withCae.isEmpty() ? "" : ASK);
    }

    /** Whether some of its times are those of a story, and others dates, so that they cannot be compared. */
    static boolean isDatedInPart(Answered answered) {
        Question question = answered.question();
        List<Instant> said = Stream.of(
                        question.story().stream().map(Happening::at),
                        question.situation().stream()
                                .flatMap(it -> it.phrase().values().values().stream())
                                .flatMap(Caveats::time),
                        answered.told(PropertiesSet.class)
                                .flatMap(it -> it.properties().stream())
                                .map(Property::value)
                                .flatMap(Caveats::time))
                .flatMap(it -> it)
                .toList();
        return said.stream().anyMatch(ClockTimes::isStory) && !said.stream().allMatch(ClockTimes::isStory);
    }

    private static Stream<Instant> time(Object value) {
        return value instanceof Instant time ? Stream.of(time) : Stream.empty();
    }
}
