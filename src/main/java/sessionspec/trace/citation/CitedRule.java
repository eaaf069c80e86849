package sessionspec.trace.citation;

import sessionspec.trace.run.RunRule;

/** A rule as written and what its tags say. */
public record CitedRule(RunRule written, Citations cites) {

    public String id() {
        return cites.rule();
    }
}
