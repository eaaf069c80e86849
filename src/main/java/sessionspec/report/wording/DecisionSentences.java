package sessionspec.report.wording;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.FindingSentence;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Verb;
import sessionspec.evidence.Moment;
import sessionspec.report.view.ExampleView.MomentView;

/** The words for what the core says in codes and numbers; what findings say comes from the catalogue. */
public final class DecisionSentences {

    /** Requests besides those for a resource, by the types of their events. */
    private static final Set<String> REQUESTS =
            Set.of("adfs.AdfsRequested", "tokens.AppSwitched", "tenant.MfaRequired");

    /** What an administrator runs and is told to be accepted or refused. */
    private static final Set<String> COMMANDS = Set.of(
            "adfs.PropertiesSet",
            "federation.TokensValidFromSet",
            "tokens.SessionTokenInactivitySet",
            "tokens.TokenLifetimeAssigned",
            "tokens.TokenLifetimeDeleted",
            "tokens.TokenLifetimeSet");

    private final Map<String, String> sentences = new HashMap<>();

    public DecisionSentences(List<FindingSentence> sentences) {
        sentences.forEach(it -> this.sentences.put(it.rule() + " " + it.part(), it.says()));
    }

    /** What happened, such as {@code device unlocked}. */
    public static String event(Moment moment) {
        return Phrases.of(moment.event());
    }

    /** Whether it only sets the scene: how things were configured before anything happened, which the steps say. */
    public static boolean setsTheScene(Moment moment, List<Moment> story) {
        return story.stream().takeWhile(DecisionSentences::configures).anyMatch(it -> it == moment);
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
        Answer answer = moment.decision().answer();
        if (answer.is(Answer.Kind.PROMPTED)) {
            return Phrases.of(answer, "prompted");
        }
        return answer.is(Answer.Kind.LET_IN) ? letIn(moment) : Terms.of(answer.kind());
    }

    /** Whether nobody waited for an answer, and nothing stood in the way. */
    public static boolean wentThrough(Moment moment) {
        return answer(moment).equals(MomentView.WENT_THROUGH);
    }

    /** As the steps say it of whoever asks and of what is shown; anything else simply went through. */
    private static String letIn(Moment moment) {
        if (moment.kind().endsWith("Presented") || COMMANDS.contains(moment.kind())) {
            return "accepted";
        }
        return request(moment) ? "not prompted" : MomentView.WENT_THROUGH;
    }

    /** Whether somebody asked for something, or showed a token, and waited for an answer. */
    public static boolean request(Moment moment) {
        return moment.event() instanceof Request
                || REQUESTS.contains(moment.kind())
                || moment.kind().endsWith("Presented");
    }

    /** What whoever asked was told, what was advised, and what else a finding did of which the answer does not tell. */
    public String experienced(Moment moment, Finding finding) {
        String answer = answer(moment);
        String told = wentThrough(moment) ? "" : notRefused(moment, finding) ? "not refused" : answer + where(moment);
        String did = switch (finding.verb()) {
            case ADVISES -> finding.holds() ? "not advised" : "advised";
            case WARNS -> finding.holds() ? "not warned" : "warned";
            case GIVES, RENEWS, DROPS, DENIES -> says(finding);
            default -> told.isEmpty() ? says(finding) : "";
        };
        return Stream.of(told, did).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
    }

    /** What it was that asked, where that is not simply the resource. */
    private static String where(Moment moment) {
        return switch (moment.kind()) {
            case "tokens.AppSwitched" -> " in another app";
            case "adfs.AdfsRequested" -> " by AD FS";
            default -> "";
        };
    }

    /** Whether it could have refused what somebody asked for, of which a prompt says nothing. */
    private static boolean notRefused(Moment moment, Finding finding) {
        return finding.thing().equals("Refusal")
                && moment.event() instanceof Request
                && moment.decision().answer().is(Answer.Kind.LET_IN);
    }

    /** Whether a finding does what no answer tells of. */
    public static boolean more(Finding finding) {
        return finding.thing().equals("Refusal") || does(finding);
    }

    private static boolean does(Finding finding) {
        return switch (finding.verb()) {
            case GIVES, RENEWS, DROPS, DENIES, ADVISES, WARNS -> true;
            default -> false;
        };
    }

    private String says(Finding finding) {
        return sentences.getOrDefault(finding.rule() + " " + finding.part(), finding.part());
    }

    /** What the finding did, where that is not simply that it had something to say. */
    public static String effect(Finding finding) {
        if (finding.open()) {
            return "open";
        }
        boolean holds = finding.holds();
        return switch (finding.verb()) {
            case MEETS -> holds ? "" : "does not suffice";
            case ENDS -> holds ? "" : "ended";
            case REJECTS -> "rejected";
            case ASKS -> finding.arithmetic().isPresent() && holds ? "" : "asked";
            case DEFERS -> "deferred";
            case GIVES -> "given";
            case RENEWS -> "renewed";
            case DROPS -> "taken away";
            case ADVISES -> holds && finding.arithmetic().isPresent() ? "" : "advised";
            case WARNS -> holds && finding.arithmetic().isPresent() ? "" : "warned";
            case SETTLES, OUTRANKS, YIELDS, DENIES -> "";
        };
    }

    /** Class name of the colour of a finding. */
    public static String tone(Finding finding) {
        if (finding.open()) {
            return "quiet";
        }
        return finding.verb() == Verb.ASKS || !finding.holds() ? "bad" : "ok";
    }

    /** Why, with the arithmetic and the instant asked. */
    public String because(Finding finding) {
        return because(finding, Instant.MIN);
    }

    /**
     * Why, with the arithmetic, such as {@code PRT refreshed 04:45, allowed 1 h, ended 05:45}.
     *
     * @param at the instant that the reader has before him; only one that differs is said to have been asked
     */
    public String because(Finding finding, Instant at) {
        String says = says(finding);
        return finding.arithmetic()
                .map(it -> (says.endsWith(".") ? says.substring(0, says.length() - 1) : says) + arithmetic(it, at))
                .orElse(says);
    }

    private static String arithmetic(Arithmetic arithmetic, Instant at) {
        boolean askedThen =
                arithmetic instanceof Arithmetic.Span span && span.asked().equals(at)
                        || arithmetic instanceof Arithmetic.Cutoff cutoff
                                && cutoff.asked().equals(at);
        return ": " + Phrases.of(arithmetic, "because")
                + (askedThen ? "" : "; asked " + Phrases.of(arithmetic, "asked"));
    }
}
