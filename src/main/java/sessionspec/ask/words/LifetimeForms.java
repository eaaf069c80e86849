package sessionspec.ask.words;

import static sessionspec.ask.words.SignInForms.happens;
import static sessionspec.ask.words.Slots.APP;
import static sessionspec.ask.words.TimeSpanSlot.TIMESPAN;

import java.util.List;
import java.util.Optional;
import sessionspec.ask.Form;
import sessionspec.ask.Phrase;
import sessionspec.ask.Topic;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeDeleted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;

/** How it is written what lifetimes tokens are given by policies, from the beginning or in the story. */
final class LifetimeForms {

    private static final String LIFETIME = "token-lifetime {timespan} for ";
    private static final String SETS = "the administrator sets AccessTokenLifetime \"{timespan}\" for ";
    private static final String DELETES = "the administrator deletes the token lifetime policy of ";
    private static final String ORGANISATION = "the organisation";
    private static final String OF_APP = "the {object} {app}";

    /** What policies are assigned to besides the organisation, each of which stands for an app. */
    private static final Choice<Assignee.Kind> OBJECT = new Choice<Assignee.Kind>("object")
            .or("app", Assignee.Kind.APPLICATION)
            .or("multitenant app", Assignee.Kind.MULTITENANT_APPLICATION)
            .or("service principal", Assignee.Kind.SERVICE_PRINCIPAL)
            .or("managed identity", Assignee.Kind.MANAGED_IDENTITY);

    private LifetimeForms() {}

    static List<Form> all() {
        Form.Tells ofAll = (it, at, scene) ->
                List.of(new TokenLifetimeSet(at, Assignee.ORGANISATION, Optional.of(it.get(TIMESPAN))));
        Form.Tells ofApp =
                (it, at, scene) -> List.of(new TokenLifetimeSet(at, assignee(it), Optional.of(it.get(TIMESPAN))));
        String sets = "administrator sets " + LIFETIME;
        String deletes = "administrator deletes token-lifetime of ";
        return List.of(
                SituationForms.none(Topic.TOKEN_LIFETIME, "token-lifetime none", List.of()),
                Form.of(
                        Topic.TOKEN_LIFETIME,
                        LIFETIME + ORGANISATION,
                        List.of(TIMESPAN),
                        List.of(SETS + ORGANISATION),
                        ofAll),
                Form.of(
                        Topic.TOKEN_LIFETIME,
                        LIFETIME + OF_APP,
                        List.of(TIMESPAN, OBJECT, APP),
                        List.of(SETS + OF_APP),
                        ofApp),
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
