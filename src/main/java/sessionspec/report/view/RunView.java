package sessionspec.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.report.view.PageView.NavigationGroup;
import sessionspec.report.view.PageView.ProblemGroup;
import sessionspec.report.view.PageView.Shell;
import sessionspec.report.view.PageView.VerdictView;
import sessionspec.trace.Provenance;

/**
 * The page of a run without a catalogue.
 *
 * @param problems why the run cannot be told in full; empty when it can
 * @param failures the examples that did not pass
 * @param more     how many more there are than are listed
 * @param features all features; empty when each has a page of its own
 * @param entry    null when everything stands on this page
 */
public record RunView(
        Shell shell,
        VerdictView verdict,
        List<NavigationGroup> navigation,
        List<ProblemGroup> problems,
        List<Failure> failures,
        int more,
        List<RunFeature> features,
        @Nullable EntryView entry,
        String generatedAt,
        Provenance provenance) {

    /**
     * An example that did not pass.
     *
     * @param context its feature and rule
     * @param step    the step that it ended at
     * @param message what went wrong, may be empty
     */
    public record Failure(Segment example, String context, String place, Badge status, String step, String message) {}

    /**
     * @param lead prose under the name
     * @param tags as written, one space between them
     */
    public record RunFeature(String anchor, String name, String lead, String tags, List<RunRule> rules) {}

    /**
     * @param anchor empty when the examples stand outside any rule
     * @param title  likewise
     * @param alone  whether there is nothing in the feature but examples outside any rule
     */
    public record RunRule(
            String anchor,
            String title,
            String description,
            String tags,
            Badge status,
            boolean alone,
            List<ExampleView> examples) {}
}
