package sessionspec.ask.answer;

import static sessionspec.ask.answer.Members.object;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Finding;

/** Findings as JSON, with their sentences. */
record FindingJson(FindingSentences sentences) {

    /** Those that tell the same are told once. */
    List<Map<String, Object>> all(List<Finding> findings, Instant at) {
        return List.copyOf(
                new LinkedHashSet<>(findings.stream().map(it -> finding(it, at)).toList()));
    }

    private Map<String, Object> finding(Finding finding, Instant at) {
        return object(
                "rule", finding.rule(),
                "part", finding.part(),
                "verb", finding.verb().name(),
                "says", sentences.because(finding, at),
                "effect", FindingSentences.effect(finding),
                "open", finding.open());
    }
}
