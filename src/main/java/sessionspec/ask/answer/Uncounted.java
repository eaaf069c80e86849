package sessionspec.ask.answer;

import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.Mark;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.words.Apps;
import sessionspec.ask.words.Choices;
import sessionspec.command.Letters;
import sessionspec.core.kernel.App;
import sessionspec.core.tenant.Target;

/** Why something that is set cannot change what is asked, where that follows from what it is for. */
record Uncounted(Question question, Catalogued catalogued) {

    Optional<String> why(Phrase set) {
        Topic topic = set.form().topic();
        Optional<RemarkName> lifetime = lifetime(set);
        if (lifetime.isPresent()) {
            return Optional.of(catalogued.says(lifetime.get()));
        }
        if (set.is(Mark.APP_SESSION) && !Apps.asked(question).equals(Apps.USUAL)) {
            return Optional.of(catalogued.says(RemarkName.APP_SESSION));
        } else if (question.asksAtAdfs() && topic == Topic.BROWSER) {
            return Optional.of(catalogued.says(RemarkName.PERSISTENCE_AT_ADFS));
        } else if (question.asksAtAdfs() && topic == Topic.POLICY) {
            return Optional.of(catalogued.says(RemarkName.FREQUENCY_AT_ADFS));
        }
        if (set.values().get("target") instanceof Target.When when
                && !question.goesOn().asks().values().containsValue(when.circumstance())) {
            return Optional.of(set.written() + " "
                    + catalogued
                            .says(RemarkName.COVERS_ONE_CASE)
                            .replace("{case}", Choices.CASE.written(when.circumstance())));
        }
        return set.values().get("target") instanceof Target target && !covers(target)
                ? Optional.of(set.written() + " " + catalogued.says(RemarkName.COVERS_OTHER_APPS))
                : Optional.empty();
    }

    private static Optional<RemarkName> lifetime(Phrase set) {
        return Stream.of(RemarkName.SSO_LIFETIME, RemarkName.KMSI_LIFETIME, RemarkName.PERSISTENT_SSO_LIFETIME)
                .filter(it -> Letters.lower(set.written()).contains(Letters.lower(it.written()) + " "))
                .findFirst();
    }

    /** Also where it goes by something else than the app, or it is not known whether the app belongs there. */
    private boolean covers(Target target) {
        App asked = Apps.asked(question);
        if (target instanceof Target.OneApp one) {
            return one.app().equals(asked) || one.app().mayUse(asked) || asked.mayUse(one.app());
        }
        return !(target instanceof Target.AppsOf all)
                || asked.publisher() == all.publisher()
                || asked.publisher() == App.Publisher.MICROSOFT_UNPLACED;
    }
}
