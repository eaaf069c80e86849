package sessionspec.report.view;

import java.util.List;

/** What shows a rule: an example, or an outline with its rows. */
public sealed interface CardView permits ExampleView, OutlineView {

    /** Whether it stands open when the page is first seen. */
    boolean open();

    /** The example, or those of the rows. */
    List<ExampleView> examples();
}
