package sessionspec.ask.answer;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.ask.Mark;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.App.Publisher;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.tenant.Target;

/** What the documents warn of, or advise against, in what is asked, without anybody asking for a review of it. */
record Warnings(Answered answered, Catalogued catalogued) {

    /**
     * What a review of the configuration would warn of, but of what it comes to where nothing is said of it; and what it
     * would advise on sign-in every time for apps like the one that is asked about.
     */
    List<Finding> all() {
        return answered.advice().stream()
                .filter(it -> it.verb() == Verb.WARNS
                        ? !catalogued.is(RemarkName.WARNS_OF_PERSISTENCE, it) || mayPersist()
                        : !it.open() && concerns(it))
                .toList();
    }

    private boolean concerns(Finding advice) {
        return catalogued.is(RemarkName.ADVISES_MICROSOFT_365, advice) && concerns(Publisher.MICROSOFT_365)
                || catalogued.is(RemarkName.ADVISES_ADMIN_PORTALS, advice)
                        && concerns(Publisher.MICROSOFT_ADMIN_PORTAL);
    }

    /** Whether it is asked of such an app, or a policy is for such; where neither names any, all are meant. */
    private boolean concerns(Publisher publisher) {
        Question question = answered.question();
        List<Object> named = Stream.concat(
                        question.goesOn().asks().values().values().stream(),
                        question.said(Topic.POLICY).stream().flatMap(it -> it.phrase().values().values().stream()))
                .filter(it -> it instanceof App || it instanceof Target.OneApp || it instanceof Target.AppsOf)
                .toList();
        return named.isEmpty()
                || named.stream()
                        .anyMatch(it -> it instanceof App app
                                ? app.publisher() == publisher
                                : ((Target) it).takesIn(publisher));
    }

    private boolean mayPersist() {
        return persists()
                || answered.question().said(Topic.BROWSER).stream().anyMatch(it -> !it.is(Mark.NONE))
                || answered.question().says(Topic.STAY_PROMPT, "on", true)
                || answered.question().says(Topic.ADFS_PERSISTENCE, "on", true);
    }

    /** Whether what is warned of may change what is asked: all but one are about sessions, and no token ends by them. */
    boolean bears(Finding warning) {
        return catalogued.is(RemarkName.WARNS_OF_TOKENS, warning)
                || warning.verb() == Verb.ADVISES
                || !answered.asksForToken() && (!catalogued.is(RemarkName.WARNS_OF_PERSISTENCE, warning) || persists());
    }

    /** Browsers may persist wherever nothing forbids it; of this question that is only a matter where one does. */
    private boolean persists() {
        return answered.question().says(Topic.BROWSER, "always", true)
                || answered.told(StaySignedInAnswered.class).anyMatch(StaySignedInAnswered::stay);
    }
}
