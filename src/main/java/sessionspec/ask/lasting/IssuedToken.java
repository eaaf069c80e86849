package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sessionspec.ask.Form.Asking.Way;
import sessionspec.ask.Mark;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Spot;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.words.Times;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.Visit;
import sessionspec.core.browser.BrowserEvent.TokenCached;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenRequested;

/** The tokens that are shown, each of which something in the story has to bring about before. */
enum IssuedToken {
    ACCESS("access token", "native app asks for access token for Outlook", requested(TokenKind.ACCESS)),
    ID("ID token", "browser asks for ID token for Outlook", requested(TokenKind.ID)),
    SAML("SAML token", "browser asks for SAML token for Salesforce", requested(TokenKind.SAML)),
    CACHED("cached token", "browser caches a token of 1h", TokenCached.class::isInstance),
    ADFS_REFRESH(
            "AD FS refresh token",
            "signs in to an OAuth app through AD FS",
            event -> event instanceof AdfsRequested request && request.refreshToken()),
    ADFS("AD FS token", "signs in to AD FS", Visit.class::isInstance);

    private static final Set<Answer.Kind> TURNED_DOWN =
            EnumSet.of(Answer.Kind.PROMPTED, Answer.Kind.RETURNED, Answer.Kind.REFUSED);

    private final String words;
    private final String remedy;
    private final Predicate<Event> isAskedBy;

    IssuedToken(String words, String remedy, Predicate<Event> isAskedBy) {
        this.words = words;
        this.remedy = remedy;
        this.isAskedBy = isAskedBy;
    }

    private static Predicate<Event> requested(TokenKind kind) {
        return event -> event instanceof TokenRequested request && request.kind() == kind;
    }

    /** What the words show, or start a script with; nothing where they do neither. */
    static Optional<IssuedToken> shownBy(Phrase phrase) {
        boolean shows = phrase.form().asks().filter(it -> it.way() == Way.TOKEN).isPresent();
        String shown =
                phrase.is(Mark.SCRIPT) ? ACCESS.words : shows ? phrase.asks().orElse("") : "";
        return Stream.of(values()).filter(it -> shown.endsWith(it.words)).findFirst();
    }

    /** Nobody can show what nobody asked for. */
    static void check(Phrase phrase, Instant at, Spot spot, List<Beat> before) {
        shownBy(phrase).filter(it -> it.in(before).isEmpty()).ifPresent(it -> {
            String why = it.asked(before)
                    .map(beat -> ": who asked for it at " + Times.of(beat.at()) + " was "
                            + AnswerWords.of(beat.decision().answer().kind())
                            + "; add what lets them in before, such as \"signs in\"")
                    .orElse("; add that it is asked for before, such as \"" + it.remedy + "\"");
            throw new NotUnderstood(
                    "\"" + phrase.written() + "\" cannot happen at " + Times.of(at) + ": no " + it.words + " was issued"
                            + why + ".",
                    spot);
        });
    }

    /** The last that was asked for and that nobody turned down. */
    Optional<Beat> in(List<Beat> beats) {
        return asked(beats.stream()
                .filter(beat -> !TURNED_DOWN.contains(beat.decision().answer().kind()))
                .toList());
    }

    private Optional<Beat> asked(List<Beat> beats) {
        return beats.stream()
                .filter(beat -> beat.events().stream().anyMatch(isAskedBy))
                .reduce((earlier, later) -> later);
    }
}
