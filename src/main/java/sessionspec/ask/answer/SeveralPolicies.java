package sessionspec.ask.answer;

import java.util.Optional;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Verb;

/** Which of several token lifetime policies is in force, which no limit of the token tells. */
final class SeveralPolicies {

    /** By which one of them takes priority. */
    static final String RULE = "TLP-6";

    private SeveralPolicies() {}

    /** What settled it at the issue of the token that is asked about. */
    static Optional<Finding> enforced(Answered answered) {
        boolean several = answered.question().said(Topic.TOKEN_LIFETIME).size() > 1;
        return !several || !answered.asksForToken()
                ? Optional.empty()
                : answered.lasting().beats().stream()
                        .flatMap(beat -> beat.decisions().stream())
                        .flatMap(decision -> decision.findings().stream())
                        .filter(it -> it.rule().equals(RULE) && it.verb() == Verb.SETTLES)
                        .reduce((before, last) -> last);
    }
}
