package sessionspec.report.wording;

import org.jspecify.annotations.Nullable;
import sessionspec.core.kernel.Answer;
import sessionspec.report.view.Badge;
import sessionspec.trace.Feature;
import sessionspec.trace.Status;
import sessionspec.trace.Verdict;

/** The badge of a status or a verdict, and the colour of an answer. */
public final class Badges {

    /** Of what is to be dealt with, without words. */
    public static final Badge ALARM = new Badge("", "bad", "bad");

    private Badges() {}

    public static Badge status(Status status) {
        return switch (status) {
            case VERIFIED -> new Badge("verified", "ok", "ok");
            case FAILED -> new Badge("failed", "bad", "bad");
            case UNPROVEN -> new Badge("unproven", "bad", "warn");
            case SUSPECT -> new Badge("suspect", "warn", "warn");
            case NOT_RUN -> new Badge("not run", "quiet", "wait");
            case RETIRED -> new Badge("retired", "quiet", "none");
            case NOT_MODELLED -> new Badge("not modelled", "quiet", "none");
            case INFORMATIVE -> new Badge("informative", "quiet", "none");
            case BOILERPLATE -> new Badge("boilerplate", "quiet", "none");
        };
    }

    /** What is verified is quiet: null. */
    public static @Nullable String unlessVerified(Status status) {
        return status == Status.VERIFIED ? null : status(status).word();
    }

    public static Badge verdict(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> new Badge("Verified", "ok", "ok");
            case NOT_VERIFIED -> new Badge("Not verified", "bad", "bad");
            case FILTERED -> new Badge("Filtered: no verdict", "warn", "wait");
        };
    }

    public static Badge alarm(Feature feature) {
        return feature.rules().stream()
                .map(rule -> status(rule.status()))
                .filter(Badge::trouble)
                .findFirst()
                .orElse(Badge.NONE);
    }

    /** Class name of the colour of an answer. */
    public static String tone(Answer answer) {
        return switch (answer.kind()) {
            case LET_IN -> "ok";
            case UNSAID -> "quiet";
            case DEFERRED -> "warn";
            case PROMPTED, RETURNED, REFUSED -> "bad";
        };
    }
}
