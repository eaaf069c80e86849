package sessionspec.ask.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.ask.Phrase;
import sessionspec.ask.Scene;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Dependences;
import sessionspec.ask.lasting.FirstFactorAlone;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenRequested;

/** Without what the headline misleads, in a line or two each. */
public record Caveats(Answered answered, Catalogued catalogued) {

    private static final String ASK = " Ask \"shows the access token\" to see until when.";

    public List<String> all() {
        Instant at = answered.lasting().from();
        FindingSentences sentences = catalogued.sentences();
        List<String> caveats = new ArrayList<>();
        policyInForce().map(it -> sentences.cited(it, at)).ifPresent(caveats::add);
        caveats.addAll(validFrom());
        if (answered.told(PostureChanged.class).findAny().isPresent()
                && !answered.asksForToken()
                && !answered.question().asksAtAdfs()) {
            caveats.add("This is about the session. " + ofTokens());
        }
        if (isAskedWithoutSignIn()) {
            boolean loggedIn = answered.told(DeviceLoggedIn.class).findAny().isPresent();
            caveats.add(catalogued.says(loggedIn ? RemarkName.LOGGED_IN_ONLY : RemarkName.NOT_SIGNED_IN));
        }
        if (answered.reviewed().isEmpty()) {
            Warnings warnings = new Warnings(answered, catalogued);
            warnings.all().stream()
                    .filter(warnings::bears)
                    .map(it -> (it.verb() == Verb.WARNS
                                    ? "The documents warn of this: "
                                    : "The documents advise otherwise: ")
                            + sentences.cited(it, at))
                    .filter(it -> !caveats.contains(it))
                    .forEach(caveats::add);
        }
        if (isAskedForMfaAlone()) {
            FirstFactorAlone.in(answered.question())
                    .map(it -> catalogued
                            .says(RemarkName.FIRST_FACTOR_ALONE)
                            .replace("{said}", it.said().written())
                            .replace("{both}", it.both().written()))
                    .ifPresent(caveats::add);
        }
        NamedRemarks named = new NamedRemarks(answered, catalogued);
        caveats.addAll(named.told());
        List<String> needless = answered.unsaid().needless().stream()
                .filter(it -> it.phrase().form().topic() != Topic.TENANT
                        || !named.all().contains(RemarkName.NEW_TENANT))
                .map(Caveats::called)
                .toList();
        // Last, since it is known last, and stands below what was told before.
        if (!needless.isEmpty()
                && answered.reviewed().isEmpty()
                && (!answered.isAtOnce() || answered.once().isPresent())) {
            Set<String> reasons = new LinkedHashSet<>();
            Uncounted uncounted = new Uncounted(answered.question(), catalogued);
            answered.unsaid()
                    .needless()
                    .forEach(it -> uncounted.why(it.phrase()).ifPresent(why -> reasons.add(" " + why)));
            caveats.add("The answer is the same without " + (needless.size() > 1 ? "all of these together: " : "")
                    + String.join("; ", needless) + "." + String.join("", reasons));
        }
        return List.copyOf(caveats);
    }

    /** What happens as its row says it, and what is set as its field does. */
    private static String called(Dependences.Idle idle) {
        Phrase phrase = idle.phrase();
        return idle.at()
                .map(when -> "\u201c" + phrase.written() + "\u201d at " + ClockTimes.instant(when))
                .orElseGet(() -> "\u201c" + phrase.form().topic().words() + ": " + phrase.called() + "\u201d");
    }

    /** Who signed in by the first factor alone, at once. */
    private boolean isAskedForMfaAlone() {
        return answered.isAtOnce() && answered.turns().get(0).answer().factors().equals(Set.of(Factor.MFA));
    }

    /**
     * Why a token lifetime policy that is said is not the one in force, which no limit of the token tells: what settled it at
     * the issue of the token that is asked about.
     */
    Optional<Finding> policyInForce() {
        boolean several = answered.question().said(Topic.TOKEN_LIFETIME).size()
                        + answered.told(TokenLifetimeSet.class).count()
                > 1;
        return !answered.asksForToken()
                ? Optional.empty()
                : answered.lasting().beats().stream()
                        .flatMap(beat -> beat.decisions().stream())
                        .flatMap(decision -> decision.findings().stream())
                        .filter(it -> catalogued.is(RemarkName.TOKEN_POLICY, it)
                                || several && catalogued.is(RemarkName.ONE_OF_SEVERAL_TOKEN_POLICIES, it))
                        .reduce((before, last) -> last);
    }

    /** What Set-MsolUser does, which is not what it seems to say: for whom it is, and to when it sets what it sets. */
    private List<String> validFrom() {
        Stream<String> named = answered.lasting().named().stream()
                .filter(it -> !it.equals(Scene.USER))
                .map(it -> "Set-MsolUser names " + it + ", who is taken for the user who is asked about.");
        Stream<String> last = answered.lasting().beats().stream()
                .filter(beat -> beat.events().stream().anyMatch(TokensValidFromSet.class::isInstance))
                .reduce((before, next) -> next)
                .map(beat -> catalogued
                        .says(
                                beat.decision().answer().is(Answer.Kind.REFUSED)
                                        ? RemarkName.VALID_FROM_REFUSED
                                        : RemarkName.VALID_FROM)
                        .replace("{time}", ClockTimes.instant(beat.at())))
                .stream();
        return Stream.concat(named, last).toList();
    }

    /** Whether the user is asked to sign in at the last happening, where nobody has done so before. */
    boolean isAskedWithoutSignIn() {
        return answered.isAtOnce()
                && answered.isWithoutSignIn()
                && !answered.asksForToken()
                && !answered.question().asksAtAdfs()
                && answered.turns().get(0).answer().factors().contains(Factor.FIRST_FACTOR);
    }

    /** Nobody signs in again who has not signed in before: what the user is asked at the last happening. */
    String asOfFirst(String says) {
        return isAskedWithoutSignIn() ? says.replace("to sign in again", "to sign in") : says;
    }

    /** Of those that were issued before, by what is said of who asked for them. */
    private String ofTokens() {
        Set<Boolean> withCae = new HashSet<>(answered.told(TokenRequested.class)
                .filter(it -> it.kind() == TokenKind.ACCESS)
                .map(TokenRequested::negotiatesCae)
                .toList());
        if (withCae.equals(Set.of(true))) {
            return catalogued.says(RemarkName.TOKENS_WITH_CAE) + ASK;
        }
        String perhaps = "; " + catalogued.says(RemarkName.TOKENS_WITH_CAE_PERHAPS) + ".";
        return catalogued.says(RemarkName.TOKENS_GO_ON)
                + (withCae.equals(Set.of(false)) ? "." : perhaps)
                + (withCae.isEmpty() ? "" : ASK);
    }
}
