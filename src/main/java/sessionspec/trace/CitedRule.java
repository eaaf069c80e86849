package sessionspec.trace;

/** A rule as written and what its tags say. */
record CitedRule(RunRule written, Citations cites) {

    String id() {
        return cites.rule();
    }
}
