package sessionspec.ask.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.Form.Asking.Way;
import sessionspec.ask.Mark;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Finding;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;

/** The remarks that name the rules on which they rest, which found something. */
record NamedRemarks(Answered answered, Catalogued catalogued) {

    List<RemarkName> all() {
        Question question = answered.question();
        return Stream.of(
                        RemarkName.APP_OF_ANOTHER_PUBLISHER,
                        RemarkName.REGISTERED_AT_ADFS,
                        RemarkName.PRT_LEFT_UNUSED,
                        RemarkName.PASSWORD_NOT_SEEN,
                        RemarkName.OUTSIDE_THE_BROWSER,
                        RemarkName.APP_WITHOUT_SAML,
                        RemarkName.NEW_TENANT,
                        RemarkName.HASHES)
                .filter(it -> it != RemarkName.APP_WITHOUT_SAML || answered.isOfUnsaidLength())
                .filter(it -> it != RemarkName.PASSWORD_NOT_SEEN || isOfOneHappening(it))
                .filter(it -> it != RemarkName.OUTSIDE_THE_BROWSER || question.asks(Way.SINGLE_SIGN_ON))
                .filter(it -> it != RemarkName.HASHES || question.says(Topic.USER, Mark.UNSYNCED))
                .filter(it -> it != RemarkName.NEW_TENANT || question.asks(Way.USER) && !isPromptSwitched())
                .filter(it -> foundFor(it).anyMatch(finding -> catalogued.is(it, finding)))
                .toList();
    }

    List<String> told() {
        return all().stream().map(catalogued::says).toList();
    }

    /** Among which findings it is looked whether a remark is made: those that decide, where the headline is to be read with it. */
    private Stream<Finding> foundFor(RemarkName remark) {
        return switch (remark) {
            case APP_OF_ANOTHER_PUBLISHER -> answered.lasting().now().findings().stream();
            case REGISTERED_AT_ADFS ->
                answered.turns().stream()
                        .limit(1)
                        .filter(it -> !it.isOpen() && !answered.isAtOnce())
                        .flatMap(it -> it.deciding().stream());
            case OUTSIDE_THE_BROWSER ->
                answered.turns().stream().limit(1).flatMap(it -> it.decision().findings().stream());
            case PRT_LEFT_UNUSED ->
                answered.lasting().idle().stream()
                        .limit(1)
                        .filter(Turn::isOpen)
                        .flatMap(it -> it.decision().findings().stream())
                        .filter(finding -> !finding.holds());
            default -> answered.lasting().findings();
        };
    }

    /** Whether all that it is told of was found when one thing happened, and of whoever asked then. */
    private boolean isOfOneHappening(RemarkName remark) {
        return answered.lasting().beats().stream().anyMatch(beat -> {
            Set<String> found = Stream.concat(beat.decisions().stream(), Stream.of(beat.thereupon()))
                    .flatMap(it -> it.findings().stream())
                    .map(it -> FindingSentences.key(it.rule(), it.part()))
                    .collect(Collectors.toSet());
            return found.containsAll(catalogued.of(remark));
        });
    }

    /** Whether somebody says or does something of the Stay signed in? prompt. */
    private boolean isPromptSwitched() {
        return answered.question().says(Topic.STAY_PROMPT)
                || answered.told(Configured.class)
                        .anyMatch(it -> it.as() instanceof Switched switched
                                && switched.setting() == TenantSetting.STAY_SIGNED_IN_PROMPT);
    }
}
