package sessionspec.report.view;

/** What shows a rule: an example, or an outline with its rows. */
public sealed interface CardView permits ExampleView, OutlineView {

    /** Whether it stands open when the page is first seen. */
    boolean open();
}
