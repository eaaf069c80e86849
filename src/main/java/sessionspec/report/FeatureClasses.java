package sessionspec.report;

import java.util.Set;

/** The class names and ids that style the page of one feature of a run without a catalogue. */
final class FeatureClasses {

    static final Set<String> OF_RUN = Set.of(
            "unseen", "skip", "symbols", "frame", "side", "contents", "state", "lead", "none", "hint", "icon", "disc",
            "sign", "ring", "ink", "ok", "bad", "warn", "quiet", "badge", "permalink", "scroll", "example", "rule",
            "feature", "head", "tags", "description", "steps", "step", "data", "source", "doc", "message", "note",
            "said", "crumb", "turn", "same");

    private FeatureClasses() {}
}
