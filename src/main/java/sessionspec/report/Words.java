package sessionspec.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Statement;
import sessionspec.core.Lifetime;
import sessionspec.core.Origin;
import sessionspec.core.Outcome;
import sessionspec.report.view.Badge;
import sessionspec.trace.Status;
import sessionspec.trace.Verdict;

/** The words for statuses, verdicts, problems and numbers; {@link Wording} has those for the core. */
final class Words {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private Words() {}

    static Badge status(Status status) {
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

    static Badge verdict(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> new Badge("Verified", "ok", "ok");
            case NOT_VERIFIED -> new Badge("Not verified", "bad", "bad");
            case FILTERED -> new Badge("Filtered: no verdict", "warn", "wait");
        };
    }

    /** Class name of the colour of an answer. */
    static String tone(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED, RENEWED -> "ok";
            case NOT_RENEWED, UNSPECIFIED -> "quiet";
            case ADVISED, WARNED, DEFERRED -> "warn";
            case PROMPT, REDIRECT_TO_IDP, REFUSED -> "bad";
        };
    }

    static String origin(Origin origin) {
        return switch (origin) {
            case QUOTED -> "quoted";
            case DERIVED -> "derived";
            case ASSUMED -> "assumed";
            case CONFIGURED -> "the example\u2019s";
        };
    }

    /** What kind of value it is and where it comes from, such as {@code default, quoted}. */
    static String value(Lifetime lifetime) {
        String origin = origin(lifetime.origin());
        return lifetime.origin() == Origin.CONFIGURED ? origin : lower(lifetime.kind()) + ", " + origin;
    }

    static String problem(Problem.Kind kind) {
        return switch (kind) {
            case UNREADABLE -> "Unreadable files";
            case RUN_INCOMPLETE -> "Incomplete run";
            case EXAMPLE_FAILED -> "Failed examples";
            case DUPLICATE_ID -> "Ids used twice";
            case UNKNOWN_ID -> "Unknown ids";
            case STATEMENT_INCOMPLETE -> "Incomplete statements";
            case RULE_INCOMPLETE -> "Incomplete rules";
            case UNPROVEN -> "Examples that prove nothing";
            case BOUNDARY_MISSING -> "Missing boundaries";
            case JUDGEMENT_INCOMPLETE -> "Incomplete interpretations and discrepancies";
            case PASSAGE_UNCLAIMED -> "Unclaimed passages";
            case PASSAGE_GONE -> "Passages that are gone";
        };
    }

    /** Such as {@code 2 passages are claimed by no statement}. */
    static String problems(Problem.Kind kind, int count) {
        boolean one = count == 1;
        return switch (kind) {
            case UNREADABLE -> count(count, "file") + " could not be read";
            case RUN_INCOMPLETE -> "the run is incomplete";
            case EXAMPLE_FAILED -> count(count, "example") + " failed";
            case DUPLICATE_ID -> count(count, "id") + (one ? " is" : " are") + " used twice";
            case UNKNOWN_ID -> count(count, "citation") + (one ? " leads" : " lead") + " nowhere";
            case STATEMENT_INCOMPLETE -> count(count, "statement") + (one ? " is" : " are") + " incomplete";
            case RULE_INCOMPLETE -> count(count, "rule") + (one ? " is" : " are") + " incomplete";
            case UNPROVEN -> count(count, "example") + (one ? " passes" : " pass") + " without proving anything";
            case BOUNDARY_MISSING -> count(count, "rule") + (one ? " does" : " do") + " not show the boundary";
            case JUDGEMENT_INCOMPLETE ->
                count(count, "interpretation or discrepancy", "interpretations or discrepancies")
                        + (one ? " is" : " are") + " incomplete";
            case PASSAGE_UNCLAIMED -> count(count, "passage") + (one ? " is" : " are") + " claimed by no statement";
            case PASSAGE_GONE ->
                count(count, "passage") + " that statements restate " + (one ? "is" : "are") + " no longer there";
        };
    }

    static String kind(Statement.Kind kind) {
        return lower(kind);
    }

    /** The name of a constant as the outputs write it: {@code not verified}. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String count(int count, String noun) {
        return count(count, noun, noun + "s");
    }

    static String count(int count, String noun, String nouns) {
        return number(count) + " " + (count == 1 ? noun : nouns);
    }

    /** An instant that is never part of a story, such as {@code 2026-02-03 10:15 UTC}. */
    static String stamp(Instant instant) {
        return STAMP.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The first 12 digits of the id of a commit, and the {@code +} of one that files differ from; words as they are. */
    static String commit(String commit) {
        return commit.replaceFirst("^([0-9a-f]{12})[0-9a-f]+", "$1");
    }

    /** With a comma between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
