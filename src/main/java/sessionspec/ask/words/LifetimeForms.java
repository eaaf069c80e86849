package sessionspec.ask.words;

import static sessionspec.ask.words.Choices.APP;
import static sessionspec.ask.words.Choices.OBJECT;
import static sessionspec.ask.words.Choices.TOKENS;
import static sessionspec.ask.words.SignInForms.happens;
import static sessionspec.ask.words.Slots.PERIOD;
import static sessionspec.ask.words.Slots.TIMESPAN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.Form;
import sessionspec.ask.Phrase;
import sessionspec.ask.Topic;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeAssigned;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeDeleted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenLifetimePolicy;

/** How it is written what lifetimes tokens are given by policies, from the beginning or in the story. */
final class LifetimeForms {

    private static final String LIFETIME = "token-lifetime {timespan} for ";
    private static final String SETS = "the administrator sets AccessTokenLifetime to \"{timespan}\" for ";
    private static final String SETS_FOR_NONE =
            "the administrator sets AccessTokenLifetime to \"{timespan}\" in an unassigned policy";
    private static final String DELETES = "the administrator deletes the token lifetime policy of ";
    private static final String ASSIGNS = "the administrator assigns the token lifetime policy to ";
    private static final String NOTHING = "no app yet";
    private static final String ORGANISATION = "the organisation";
    private static final String OF_APP = "the {object} {app}";

    static List<Form> all() {
        return Stream.of(policies(), lifetimes(), defaults())
                .flatMap(List::stream)
                .toList();
    }

    /** Policies of which only is said what they are for. */
    private static List<Form> policies() {
        String written = "token-policy {tokens} for ";
        String step = "a token lifetime policy for {tokens} tokens of ";
        return List.of(
                SituationForms.given(
                        Topic.TOKEN_POLICY,
                        written + ORGANISATION,
                        step + ORGANISATION,
                        it -> new TokenLifetimePolicy(Assignee.ORGANISATION, it.get(TOKENS), Optional.empty()),
                        TOKENS),
                SituationForms.given(
                        Topic.TOKEN_POLICY,
                        written + OF_APP,
                        step + OF_APP,
                        it -> new TokenLifetimePolicy(assignee(it), it.get(TOKENS), Optional.empty()),
                        TOKENS,
                        OBJECT,
                        APP));
    }

    /** What is so where no policy sets it. */
    private static List<Form> defaults() {
        return List.of(
                Form.of(
                        Topic.DRAWN_LIFETIME,
                        "drawn {period}",
                        List.of(PERIOD),
                        List.of("the random default lifetime of the access token is taken to be {period}"),
                        (it, at, scene) -> {
                            scene.draw(it.get(PERIOD));
                            return List.of();
                        }),
                Form.of(
                        Topic.SUBJECT_CONFIRMATION,
                        "subject-confirmation {period}",
                        List.of(PERIOD),
                        List.of("the lifetime of the subject confirmation of SAML tokens is taken to be {period}"),
                        (it, at, scene) -> {
                            scene.confirmSubjectsFor(it.get(PERIOD));
                            return List.of();
                        }));
    }

    private static List<Form> lifetimes() {
        Form.Tells ofAll = (it, at, scene) ->
                List.of(new TokenLifetimeSet(at, Assignee.ORGANISATION, Optional.of(it.get(TIMESPAN))));
        Form.Tells ofApp =
                (it, at, scene) -> List.of(new TokenLifetimeSet(at, assignee(it), Optional.of(it.get(TIMESPAN))));
        Form.Tells ofNone =
                (it, at, scene) -> List.of(new TokenLifetimeSet(at, Assignee.NONE, Optional.of(it.get(TIMESPAN))));
        String assigns = "administrator assigns token-lifetime to ";
        String sets = "administrator sets " + LIFETIME;
        String deletes = "administrator deletes token-lifetime of ";
        return List.of(
                SituationForms.none(Topic.TOKEN_LIFETIME, "token-lifetime none", List.of()),
                Form.of(
                                Topic.TOKEN_LIFETIME,
                                LIFETIME + ORGANISATION,
                                List.of(TIMESPAN),
                                List.of(SETS + ORGANISATION),
                                ofAll)
                        .called("{timespan} for " + ORGANISATION),
                Form.of(
                        Topic.TOKEN_LIFETIME,
                        LIFETIME + OF_APP,
                        List.of(TIMESPAN, OBJECT, APP),
                        List.of(SETS + OF_APP),
                        ofApp),
                Form.of(Topic.TOKEN_LIFETIME, LIFETIME + NOTHING, List.of(TIMESPAN), List.of(SETS_FOR_NONE), ofNone),
                happens(sets + NOTHING, SETS_FOR_NONE, ofNone, TIMESPAN),
                happens(
                        assigns + ORGANISATION,
                        ASSIGNS + ORGANISATION,
                        (it, at, scene) -> List.of(new TokenLifetimeAssigned(at, Assignee.ORGANISATION))),
                happens(
                        assigns + OF_APP,
                        ASSIGNS + OF_APP,
                        (it, at, scene) -> List.of(new TokenLifetimeAssigned(at, assignee(it))),
                        OBJECT,
                        APP),
                happens(sets + ORGANISATION, SETS + ORGANISATION, ofAll, TIMESPAN),
                happens(sets + OF_APP, SETS + OF_APP, ofApp, TIMESPAN, OBJECT, APP),
                happens(
                        deletes + ORGANISATION,
                        DELETES + ORGANISATION,
                        (it, at, scene) -> List.of(new TokenLifetimeDeleted(at, Assignee.ORGANISATION))),
                happens(
                        deletes + OF_APP,
                        DELETES + OF_APP,
                        (it, at, scene) -> List.of(new TokenLifetimeDeleted(at, assignee(it))),
                        OBJECT,
                        APP));
    }

    private static Assignee assignee(Phrase phrase) {
        return new Assignee(phrase.get(OBJECT), phrase.get(APP));
    }
}
