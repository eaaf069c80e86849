package sessionspec.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sessionspec.report.view.PageView.VerdictView;
import sessionspec.trace.Example;
import sessionspec.trace.Status;
import sessionspec.trace.Traceability;

/** The verdict on a run without a catalogue: what its examples did, and never that anything is verified. */
final class RunWords {

    private static final List<Status> WRONG =
            List.of(Status.FAILED, Status.AMBIGUOUS, Status.UNDEFINED, Status.PENDING);

    private final Traceability result;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private int all;
    private int retried;

    private RunWords(Traceability result) {
        this.result = result;
        for (Example example : result.examples()) {
            counts.merge(example.status(), 1, Integer::sum);
            all++;
            if (example.status() == Status.PASSED && !example.notes().earlier().isEmpty()) {
                retried++;
            }
        }
    }

    static VerdictView of(Traceability result) {
        RunWords words = new RunWords(result);
        String tone = words.tone();
        String icon = tone.equals("warn") ? "wait" : tone;
        return new VerdictView(words.word(), tone, icon, words.sentences());
    }

    private int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    private int wrong() {
        return WRONG.stream().mapToInt(this::count).sum();
    }

    private int ran() {
        return all - count(Status.NOT_RUN);
    }

    private String tone() {
        if (wrong() > 0 || !result.problems().isEmpty()) {
            return "bad";
        }
        return ran() == 0 || count(Status.SKIPPED) > 0 ? "warn" : "ok";
    }

    private String word() {
        int passed = count(Status.PASSED);
        String of = " of " + Words.count(ran(), "example");
        if (wrong() > 0) {
            return Words.number(wrong()) + of + (wrong() == count(Status.FAILED) ? " failed" : " did not pass");
        }
        if (!result.problems().isEmpty()) {
            return "The run is incomplete";
        }
        if (ran() == 0) {
            return all == 0 ? "There is no example" : "No example ran";
        }
        if (passed < ran()) {
            return Words.number(passed) + of + " passed";
        }
        String that = all > ran() ? " that ran" : "";
        return (ran() == 1 ? "The one example" : "All " + Words.count(ran(), "example")) + that + " passed";
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!result.problems().isEmpty()) {
            sentences.add(Words.count(result.problems().size(), "problem")
                    + " kept the run from being told in full; see below.");
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((status, count) -> {
            if (status != Status.NOT_RUN) {
                parts.add(Words.number(count) + " " + Words.status(status).word());
            }
        });
        if (parts.size() > 1) {
            sentences.add(Words.capital(String.join(", ", parts)) + ".");
        }
        if (count(Status.NOT_RUN) > 0) {
            sentences.add(Words.count(count(Status.NOT_RUN), "example") + " did not run"
                    + (result.filtered() ? ", left out by a filter or without a step." : "."));
        }
        if (retried > 0) {
            sentences.add(Words.number(retried) + " passed only when tried again.");
        }
        sentences.add(Words.count(result.features().size(), "feature") + ", "
                + Words.count(result.titledRules(), "rule") + ", " + Words.count(all, "example") + ".");
        return sentences;
    }
}
