package sessionspec.report.wording;

import java.util.List;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Finding;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.evidence.Moment;
import sessionspec.trace.RuleFault;

/** The words for what the core says in codes and numbers; what findings say comes from the catalogue. */
public final class DecisionSentences {

    private DecisionSentences() {}

    /** What happened, such as {@code device unlocked}. */
    public static String event(Moment moment) {
        return Phrases.of(moment.event());
    }

    /** How many moments only set the scene: how things were configured before anything happened, which the steps say. */
    public static int settingTheScene(List<Moment> story) {
        return (int) story.stream().takeWhile(DecisionSentences::configures).count();
    }

    private static boolean configures(Moment moment) {
        return moment.event() instanceof Configured
                || (moment.event() instanceof SyncSwitched switched && switched.before());
    }

    /** Whether any rule had something to say of it. */
    public static boolean judged(Moment moment) {
        Decision decision = moment.decision();
        return !decision.governing().isEmpty() || !decision.considered().isEmpty();
    }

    /** The answer to an event, such as {@code prompted for the first factor and MFA}. */
    public static String answer(Moment moment) {
        return AnswerWords.of(moment.event(), moment.decision().answer());
    }

    /** Whether nobody waited for an answer, and nothing stood in the way. */
    public static boolean wentThrough(Moment moment) {
        return answer(moment).equals(AnswerWords.WENT_THROUGH);
    }

    /** Whether somebody asked for something, or showed a token, and waited for an answer. */
    public static boolean request(Moment moment) {
        return AnswerWords.asks(moment.event());
    }

    /** What whoever asked was told, what was advised, and what else a finding did of which the answer does not tell. */
    public static String experienced(Moment moment, Finding finding, FindingSentences sentences) {
        String answer = answer(moment);
        String told = wentThrough(moment) ? "" : answer + where(moment);
        String did = switch (finding.verb()) {
            case ADVISES -> finding.holds() ? "not advised" : "advised";
            case WARNS -> finding.holds() ? "not warned" : "warned";
            case GIVES, RENEWS, DROPS, DENIES -> sentences.says(finding);
            default -> told.isEmpty() ? sentences.says(finding) : "";
        };
        if (told.isEmpty() || did.isEmpty()) {
            return told + did;
        }
        return did.endsWith(".") ? VerdictSentences.capital(told) + ". " + did : told + "; " + did;
    }

    /** What it was that asked, where that is not simply the resource. */
    private static String where(Moment moment) {
        if (moment.decision().answer().is(Answer.Kind.UNSAID)) {
            return "";
        }
        return moment.event() instanceof AppSwitched
                ? " in another app"
                : moment.event() instanceof AdfsRequested ? " by AD FS" : "";
    }

    /** What was done to a rule to see whether its examples notice, what came of it, and what that shows. */
    public static String fault(RuleFault fault) {
        return switch (fault.kind()) {
            case NONE -> "Not tried.";
            case SILENCED -> "If the model ignores this rule, " + red(fault) + unproved(fault);
            case FORCED ->
                "If the model " + (fault.proves() ? "" : "ignores this rule or ") + "does what this rule denies, "
                        + red(fault) + unproved(fault);
        };
    }

    private static String red(RuleFault fault) {
        int red = fault.red().size();
        if (red == 0) {
            return "none of its examples fails, so they do not test it.";
        }
        if (fault.of() == 1) {
            return "its one example fails, so it does test it.";
        }
        String which = red == fault.of() ? "all its " + red : red + " of its " + fault.of();
        return which + " examples " + (red == 1 ? "fails" : "fail") + ", so they do test it.";
    }

    private static String unproved(RuleFault fault) {
        List<String> parts =
                fault.unproved().stream().map(it -> "\u201c" + it + "\u201d").toList();
        return parts.isEmpty()
                ? ""
                : " If it ignores only what the rule finds under " + Numbers.list(parts, "or")
                        + ", none fails, so that no example proves it by itself.";
    }
}
