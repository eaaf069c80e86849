package sessionspec.report.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Problem;
import sessionspec.drift.DocumentChange;
import sessionspec.trace.OpenQuestions;
import sessionspec.trace.Rule;
import sessionspec.trace.Status;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;

/** The verdict in sentences, gravest first; the page and the console say the same. */
public final class VerdictSentences {

    /** Of what alone a rule is proved. */
    private static final String OF_THE_MODEL = ", on a model of what the documents say and not on Microsoft's service";

    private VerdictSentences() {}

    public static List<String> of(Traceability result) {
        List<String> sentences = new ArrayList<>();
        if (!result.problems().isEmpty()) {
            sentences.add(capital(problems(result)) + ".");
        }
        if (result.filtered()) {
            sentences.add("A filter left examples out of this run, so it says nothing of the whole.");
        }
        sentences.add(proof(result));
        open(result.open()).ifPresent(sentences::add);
        sentences.add(sources(result));
        return sentences;
    }

    private static String problems(Traceability result) {
        return Numbers.list(
                byKind(result.problems()).stream()
                        .map(kind -> Terms.count(kind.get(0).kind(), count(kind)))
                        .toList(),
                "and");
    }

    /** A file that cannot be read in several lines is one file. */
    private static int count(List<Problem> ofOneKind) {
        return ofOneKind.get(0).kind() != Problem.Kind.UNREADABLE
                ? ofOneKind.size()
                : (int) ofOneKind.stream()
                        .map(it -> it.place().line() > 0 ? it.place().file() : it.toString())
                        .distinct()
                        .count();
    }

    /** Problems as they are, those of one kind together. */
    public static Collection<List<Problem>> byKind(List<Problem> problems) {
        return problems.stream()
                .collect(Collectors.groupingBy(Problem::kind, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static String proof(Traceability result) {
        Totals totals = result.totals();
        if (totals.rules() == 0) {
            return "There is no rule and so nothing to prove.";
        }
        String examples = Numbers.count(totals.examples(), "example");
        if (result.verdict() == Verdict.VERIFIED) {
            int partly = partly(result).size();
            String rules = totals.rules() == 1 ? "The one rule" : "All " + Numbers.count(totals.rules(), "rule");
            return rules + (totals.rules() == 1 ? " is" : " are") + " proved by " + examples + OF_THE_MODEL
                    + (partly == 0
                            ? ""
                            : "; " + Numbers.of(partly) + " of them also have a case that no example proves by itself")
                    + ".";
        }
        long proved = count(result, rule -> rule.status() == Status.VERIFIED);
        return Numbers.of(proved) + " of " + Numbers.count(totals.rules(), "rule") + " " + (proved == 1 ? "is" : "are")
                + " proved" + OF_THE_MODEL + "; the specification has " + examples + ".";
    }

    /** Rules of which some case is not proved by an example of its own. */
    public static List<Rule> partly(Traceability result) {
        return result.rules().stream()
                .filter(rule -> !rule.fault().unproved().isEmpty())
                .toList();
    }

    private static long count(Traceability result, Predicate<Rule> which) {
        return result.rules().stream().filter(which).count();
    }

    static Optional<String> open(OpenQuestions open) {
        int silent = open.silent().size();
        int asked = open.asked().size();
        String beside = Numbers.list(
                Stream.of(
                                asked == 0 ? "" : Numbers.count(asked, "question") + " that no document answers",
                                Numbers.count(open.deciding().size(), "reading") + " of our own",
                                Numbers.count(open.discrepancies().size(), "discrepancy", "discrepancies"))
                        .filter(part -> !part.isEmpty())
                        .toList(),
                "and");
        String said = silent == 0
                ? "Beside the rules stand "
                : Numbers.of(silent) + " of the rules " + (silent == 1 ? "says" : "say")
                        + " that something is left open, and beside them stand ";
        return open.none() ? Optional.empty() : Optional.of(said + beside + ".");
    }

    private static String sources(Traceability result) {
        int documents = result.totals().documents();
        String those = documents == 1 ? "the document" : "the " + Numbers.count(documents, "document");
        if (!result.sourcesSupplied()) {
            return "The text of the documents was not supplied, so drift was not checked.";
        }
        List<DocumentChange> open = result.documents().stream()
                .flatMap(document -> document.drift().stream())
                .flatMap(drift -> drift.open().stream())
                .toList();
        int grave = (int) open.stream().filter(DocumentChange::isGrave).count();
        int unclaimed = result.totals().unclaimedPassages();
        long read = result.documents().stream()
                .filter(document -> document.drift().isPresent())
                .count();
        if (read < documents) {
            return "Drift was checked of " + Numbers.of(read) + " of " + those + " only.";
        }
        if (open.isEmpty() && unclaimed == 0) {
            return ("Drift was checked: every passage of " + those + " is accounted for. "
                            + DocumentChanges.editions(result))
                    .stripTrailing();
        }
        return "Drift was checked: "
                + Stream.of(
                                grave == 0 ? "" : Numbers.count(grave, "change") + " may claim something else",
                                open.size() == grave
                                        ? ""
                                        : Numbers.count(open.size() - grave, "change") + " of wording, style or format",
                                unclaimed == 0
                                        ? ""
                                        : Numbers.count(unclaimed, "passage") + " of " + those + " not accounted for")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
