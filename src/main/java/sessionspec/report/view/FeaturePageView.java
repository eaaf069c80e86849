package sessionspec.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.report.view.PageView.NavigationGroup;
import sessionspec.report.view.PageView.Shell;

/**
 * The page of one feature in a report on several pages: exactly one of the two kinds of feature is there.
 *
 * @param report   what the report is called
 * @param title    of the page
 * @param specified a feature of the specification
 * @param run      a feature of a run without a catalogue
 * @param before   the feature before; null at the first
 * @param after    the feature after; null at the last
 */
public record FeaturePageView(
        Shell shell,
        String report,
        String title,
        List<NavigationGroup> navigation,
        @Nullable FeatureView specified,
        RunView.@Nullable RunFeature run,
        @Nullable Segment before,
        @Nullable Segment after) {}
