package sessionspec.report.wording;

import java.util.List;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;

/** Which findings of a decision a reader is told: those of the rule at hand, and what played a part in the answer. */
public final class Told {

    /** What everything in a browser lives in, so that its end is theirs. */
    private static final String SESSION = BrowserSession.class.getSimpleName();

    private Told() {}

    /** Whether there is more to tell than that the rule had something to say as well. */
    public static boolean inFull(String rule, Finding finding, Decision decision) {
        if (isNoMatter(finding, decision) && !finding.rule().equals(rule)) {
            return false;
        }
        boolean governs = decision.governing().contains(finding);
        if (finding.verb() == Verb.ENDS && told(finding, decision)) {
            return false;
        }
        if (finding.rule().equals(rule) || (finding.open() && governs)) {
            return true;
        }
        boolean numbers = finding.arithmetic().isPresent();
        return switch (finding.verb()) {
            case ENDS ->
                governs
                        || !numbers
                        || (offered(finding.thing(), decision)
                                && (!finding.holds() || (near(finding) && !ownSuffices(rule, decision))));
            case ASKS -> governs && decision.governing().stream().allMatch(it -> it.verb() == Verb.ASKS);
            case MEETS -> numbers && (!finding.holds() || near(finding) || !ownSuffices(rule, decision));
            case REJECTS, DEFERS -> true;
            case GIVES, RENEWS, DROPS, DENIES ->
                numbers && !finding.open() && decision.governing().isEmpty();
            case ADVISES, WARNS, SETTLES, OUTRANKS, YIELDS -> false;
        };
    }

    /** Whether the rule at least had a say in what was asked, whether it was met, and what is advised. */
    public static boolean inPassing(Finding finding, Decision decision) {
        return !isNoMatter(finding, decision) && speaksUp(finding);
    }

    /** Whether the documents leave it open, and the answer is certain all the same, for what another finding says. */
    private static boolean isNoMatter(Finding finding, Decision decision) {
        return finding.open()
                && finding.verb() != Verb.ADVISES
                && finding.verb() != Verb.WARNS
                && !decision.answer().is(Answer.Kind.UNSAID)
                && decision.answer().perhaps().isEmpty()
                && decision.governing().stream().anyMatch(it -> !it.open());
    }

    private static boolean speaksUp(Finding finding) {
        return switch (finding.verb()) {
            case ASKS, MEETS -> true;
            case ADVISES, WARNS -> finding.arithmetic().isEmpty() || !finding.holds();
            default -> false;
        };
    }

    /** Whether the rule at hand tells it all: it has a say, and not that one thing does not stand in for another. */
    private static boolean ownSuffices(String rule, Decision decision) {
        List<Verb> own = decision.findings().stream()
                .filter(it -> it.rule().equals(rule))
                .map(Finding::verb)
                .toList();
        return !own.isEmpty() && !own.contains(Verb.DENIES);
    }

    /** Whether what meets the demand, or does not, tells the same end already. */
    private static boolean told(Finding end, Decision decision) {
        return end.arithmetic().isPresent()
                && decision.findings().stream()
                        .anyMatch(
                                it -> it.verb() == Verb.MEETS && it.arithmetic().equals(end.arithmetic()));
    }

    /** Of findings that tell the same of several things of a kind, the one whose period ends last. */
    public static List<Finding> latest(List<Finding> findings) {
        return findings.stream()
                .filter(one -> findings.stream().noneMatch(other -> outlasts(other, one)))
                .toList();
    }

    private static boolean outlasts(Finding other, Finding one) {
        return other.rule().equals(one.rule())
                && other.part().equals(one.part())
                && other.verb() == Verb.MEETS
                && other.arithmetic().orElse(null) instanceof Arithmetic.Span later
                && one.arithmetic().orElse(null) instanceof Arithmetic.Span earlier
                && later.lifetime().equals(earlier.lifetime())
                && later.until().isAfter(earlier.until());
    }

    /** Whether a period has ended or is past its middle: one that has hardly begun comes to nobody's mind. */
    private static boolean near(Finding finding) {
        return finding.arithmetic().map(Arithmetic::isHalfOver).orElse(true);
    }

    private static boolean offered(String thing, Decision decision) {
        return decision.findings().stream()
                .anyMatch(it -> it.verb() == Verb.MEETS && (it.thing().equals(thing) || thing.equals(SESSION)));
    }
}
