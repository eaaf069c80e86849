package sessionspec.ask.wording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;

/** The sentences of findings, with their arithmetic: the same in the report and wherever else a finding is told. */
public final class FindingSentences {

    private final Map<String, String> says;

    /** @param says the sentence of each finding, by {@link #key} */
    public FindingSentences(Map<String, String> says) {
        this.says = Map.copyOf(says);
    }

    /** By which the sentence of a part of a rule is known. */
    public static String key(String rule, String part) {
        return rule + " " + part;
    }

    public Map<String, String> all() {
        return says;
    }

    /** What the finding says, without its arithmetic but for the name of the period; its part where nobody wrote a sentence for it. */
    public String says(Finding finding) {
        return says.getOrDefault(key(finding.rule(), finding.part()), finding.part())
                .replace(
                        "{period}",
                        finding.arithmetic()
                                .flatMap(Arithmetic::declared)
                                .map(Lifetime::name)
                                .orElse(""));
    }

    public String because(Finding finding) {
        return because(finding, Instant.MIN);
    }

    /**
     * Why, with the arithmetic, such as {@code PRT refreshed 04:45, allowed 1 h, ended 05:45}.
     *
     * @param at the instant that the reader has before him; only another one is named
     */
    public String because(Finding finding, Instant at) {
        String says = isNotSo(finding) ? "Not so here: " + says(finding) : says(finding);
        return finding.arithmetic()
                .map(it -> (says.endsWith(".") ? says.substring(0, says.length() - 1) : says) + ": " + numbers(it)
                        + (isAskedAt(it, at) ? "" : "; " + seen(it)))
                .orElse(says);
    }

    /** The same with the rule that says it, such as {@code The policy of the organisation is enforced (TLP-6).} */
    public String cited(Finding finding, Instant at) {
        String sentence = because(finding, at);
        return (sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence) + " ("
                + finding.rule() + ").";
    }

    private static boolean isAskedAt(Arithmetic arithmetic, Instant at) {
        return arithmetic instanceof Arithmetic.Span span && span.asked().equals(at)
                || arithmetic instanceof Arithmetic.Cutoff cutoff
                        && List.of(at, cutoff.until()).contains(cutoff.asked());
    }

    private static String numbers(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return "from " + ClockTimes.instant(span.from()) + ", "
                    + ClockTimes.duration(span.lifetime().length()) + (span.holds() ? ", ends " : ", ended ")
                    + ClockTimes.instant(span.until());
        } else if (arithmetic instanceof Arithmetic.Cutoff cutoff) {
            return cutoff.name() + ", " + ClockTimes.instant(cutoff.until());
        }
        Bound bound = (Bound) arithmetic;
        boolean isAdvised = bound.limit().kind() == Lifetime.Kind.RECOMMENDED;
        return (isAdvised ? "recommended are " : bound.minimum() ? "at least " : "at most ")
                + ClockTimes.duration(bound.limit().length());
    }

    /** Nobody need be asked for anything then, as "asked" would say. */
    private static String seen(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return "seen at " + ClockTimes.instant(span.asked());
        } else if (arithmetic instanceof Arithmetic.Cutoff cutoff) {
            return "compared with " + ClockTimes.instant(cutoff.asked());
        }
        return "here " + ClockTimes.duration(((Bound) arithmetic).asked());
    }

    /** Whether it would refuse, advise or warn of something that the arithmetic does not bear out. */
    public static boolean isNotSo(Finding finding) {
        boolean tells = finding.verb() == Finding.Verb.ADVISES
                || finding.verb() == Finding.Verb.WARNS
                || finding.verb() == Finding.Verb.ASKS && finding.arithmetic().orElse(null) instanceof Bound;
        return tells && finding.arithmetic().isPresent() && finding.holds();
    }

    /** What the finding did, where that is not simply that it had something to say. */
    public static String effect(Finding finding) {
        if (isNotSo(finding)) {
            return "";
        } else if (finding.open()) {
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
            case ADVISES -> "advised";
            case WARNS -> "warned";
            case SETTLES, OUTRANKS, YIELDS, DENIES -> "";
        };
    }
}
