package sessionspec.ask.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.ask.Happening;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenRequested;

/** Without what the headline misleads, in a line or two each. */
public final class Caveats {

    private static final String ASK = " Ask \"shows the access token\" to see until when.";

    private Caveats() {}

    /** In the order in which they are read, directly after the headline. */
    public static List<String> of(Answered answered) {
        List<String> caveats = new ArrayList<>();
        if (isDatedInPart(answered)) {
            caveats.add(
                    "Give the dates of what happens, too: times without a date are those of a story of its own, long"
                            + " before any date, and cannot be compared with one.");
        }
        if (answered.told(PostureChanged.class).findAny().isPresent() && !answered.asksForToken()) {
            caveats.add("This is about the session. " + ofTokens(answered) + ASK);
        }
        return List.copyOf(caveats);
    }

    /** Of those that were issued before, by what is said of who asked for them. */
    private static String ofTokens(Answered answered) {
        Set<Boolean> withCae = new HashSet<>(answered.told(TokenRequested.class)
                .filter(it -> it.kind() == TokenKind.ACCESS)
                .map(TokenRequested::negotiatesCae)
                .toList());
        if (withCae.equals(Set.of(true))) {
            return "The documents do not say whether an access token that a client with CAE got before outlasts it"
                    + " (ACC-12).";
        }
        return "Access tokens that were issued before cannot be revoked and go on until they expire, by default 60 to 90"
                + " minutes after issue (ACC-2, ACC-4, ACC-6)"
                + (withCae.equals(Set.of(false)) ? "." : "; with CAE it is not said (ACC-12).");
    }

    /** Whether some of its times are those of a story, and others dates. */
    private static boolean isDatedInPart(Answered answered) {
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
