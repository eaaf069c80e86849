package sessionspec.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sessionspec.catalogue.Problem;
import sessionspec.change.Comparison;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.ChangeSentences;
import sessionspec.report.wording.Numbers;
import sessionspec.report.wording.VerdictSentences;
import sessionspec.report.wording.VisibleText;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;

/** What the console says when all is done. */
final class Summary {

    private static final int PROBLEMS_SHOWN = 5;

    static String of(Traceability result, Path page) {
        List<String> lines = new ArrayList<>();
        lines.add(word(result.verdict()));
        VerdictSentences.of(result).forEach(sentence -> lines.add("  " + sentence));
        if (!(result.changes() instanceof Comparison.None)) {
            lines.add("  " + VisibleText.line(ChangeSentences.sentence(result.changes())));
        }
        lines.add("  " + numbers(result.totals()));
        List<Problem> problems = result.problems();
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> add(lines, problem, "  "));
        if (problems.size() > PROBLEMS_SHOWN) {
            lines.add("");
            lines.add("  and " + Numbers.count(problems.size() - PROBLEMS_SHOWN, "more problem", "more problems")
                    + ", all in the report");
        }
        lines.add("");
        lines.add("  Report: " + page);
        return String.join("\n", lines) + "\n";
    }

    static boolean isGood(String summary) {
        String first = summary.lines().findFirst().orElse("");
        return Stream.of(Verdict.VERIFIED, Verdict.FILTERED)
                .anyMatch(good -> word(good).equals(first));
    }

    private static String word(Verdict verdict) {
        return Badges.verdict(verdict).word().toUpperCase(Locale.ROOT);
    }

    static String problems(Traceability result) {
        List<String> lines = new ArrayList<>();
        result.problems().forEach(problem -> add(lines, problem, ""));
        return String.join("\n", lines).strip() + "\n";
    }

    private static void add(List<String> lines, Problem problem, String indent) {
        lines.add("");
        lines.add(indent + VisibleText.line(problem.place().toString()) + ": " + VisibleText.line(problem.what()));
        problem.remedy().lines().forEach(line -> lines.add(indent + "    " + VisibleText.text(line)));
    }

    private static String numbers(Totals totals) {
        return String.join(
                        ", ",
                        Numbers.count(totals.documents(), "document"),
                        Numbers.count(totals.passages(), "passage"),
                        Numbers.count(totals.statements(), "statement") + " (" + Numbers.of(totals.specified())
                                + " specified, " + Numbers.of(totals.proved()) + " proved)",
                        Numbers.count(totals.rules(), "rule"),
                        Numbers.count(totals.examples(), "example"),
                        Numbers.count(totals.decisions(), "decision"))
                + ".";
    }
}
