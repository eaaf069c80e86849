package sessionspec.ask.answer;

import java.util.Optional;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Verb;

/** Why a token lifetime policy that is said is not the one in force, which no limit of the token tells. */
final class PolicyInForce {

    /** By which one of several takes priority. */
    private static final String PRIORITY = "TLP-6";
    /** By which none acts on this client. */
    private static final String CLIENTS = "TLP-5";

    private PolicyInForce() {}

    /** What settled it at the issue of the token that is asked about. */
    static Optional<Finding> finding(Answered answered) {
        boolean several = answered.question().said(Topic.TOKEN_LIFETIME).size() > 1;
        return !answered.asksForToken()
                ? Optional.empty()
                : answered.lasting().beats().stream()
                        .flatMap(beat -> beat.decisions().stream())
                        .flatMap(decision -> decision.findings().stream())
                        .filter(it -> it.rule().equals(CLIENTS) && it.verb() == Verb.REJECTS
                                || several && it.rule().equals(PRIORITY) && it.verb() == Verb.SETTLES)
                        .reduce((before, last) -> last);
    }
}
