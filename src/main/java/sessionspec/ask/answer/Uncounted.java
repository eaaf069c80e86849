package sessionspec.ask.answer;

import java.util.Optional;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.words.Apps;
import sessionspec.core.kernel.App;
import sessionspec.core.tenant.Target;

/** Why something that is set cannot change what is asked, where that follows from what it is for. */
record Uncounted(Question question, Catalogued catalogued) {

    /** In a sentence. */
    Optional<String> why(Phrase set) {
        Topic topic = set.form().topic();
        if (question.asksAtAdfs() && topic == Topic.BROWSER) {
            return Optional.of(catalogued.says(RemarkName.PERSISTENCE_AT_ADFS));
        } else if (question.asksAtAdfs() && topic == Topic.POLICY) {
            return Optional.of(catalogued.says(RemarkName.FREQUENCY_AT_ADFS));
        }
        return set.values().get("target") instanceof Target target && !covers(target)
                ? Optional.of(set.written() + " " + catalogued.says(RemarkName.COVERS_OTHER_APPS))
                : Optional.empty();
    }

    /** Also where it goes by something else than the app, or it is not known whether the app belongs there. */
    private boolean covers(Target target) {
        App asked = question.goesOn().asks().values().get("app") instanceof App named ? named : Apps.USUAL;
        if (target instanceof Target.OneApp one) {
            return one.app().equals(asked) || one.app().mayUse(asked) || asked.mayUse(one.app());
        }
        return !(target instanceof Target.AppsOf all)
                || asked.publisher() == all.publisher()
                || asked.publisher() == App.Publisher.MICROSOFT_UNPLACED;
    }
}
