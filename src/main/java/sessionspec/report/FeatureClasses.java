package sessionspec.report;

import java.util.Set;

/** The class names and ids that style the page of one feature of a run without a catalogue. */
final class FeatureClasses {

    static final Set<String> OF_RUN =
            Set.of(("unseen skip frame side contents lead none hint ok bad warn quiet badge wait scroll rule"
                            + " feature head tags description step data source doc message note said crumb others difference attachments"
                            + " icon")
                    .split(" "));

    /** Elements that it does not have. */
    static final Set<String> ABSENT =
            Set.of("search", "button", "kbd", "input", "select", "code", "dl", "dd", "th", "thead", "tfoot", "caption");

    private FeatureClasses() {}
}
