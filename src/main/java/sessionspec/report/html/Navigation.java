package sessionspec.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.change.Comparison;
import sessionspec.report.link.Anchors;
import sessionspec.report.section.DocumentViews;
import sessionspec.report.section.FeatureViews;
import sessionspec.report.view.Badge;
import sessionspec.report.view.PageView.NavigationGroup;
import sessionspec.report.view.PageView.NavigationLink;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.Numbers;
import sessionspec.trace.Feature;
import sessionspec.trace.Traceability;

/** The sidebar. */
final class Navigation {

    /** The page's own sections; nothing else may take their names. */
    static final List<String> SECTIONS = List.of(
            "main",
            "contents",
            "verdict",
            "scope",
            "changes",
            "problems",
            "by-document",
            "means-passages",
            "means-unclaimed",
            "means-statements",
            "means-specified",
            "means-proved",
            "means-proved-of-all",
            "documents",
            "not-yet-specified",
            "rules",
            "lifetimes",
            "effective",
            "matrix",
            "interpretations",
            "discrepancies",
            "retired",
            "glossary",
            "language",
            "provenance",
            "sign-off",
            "filter",
            "search",
            "status");

    private static final Badge NONE = new Badge("", "quiet", "none");

    private Navigation() {}

    static List<NavigationGroup> of(Traceability result, Anchors anchors) {
        List<NavigationGroup> groups = new ArrayList<>();
        groups.add(new NavigationGroup("Read", read(result)));
        groups.add(new NavigationGroup(
                "Documents",
                result.documents().stream()
                        .map(trace -> {
                            Badge state = DocumentViews.state(trace, trace.numbers());
                            return new NavigationLink(
                                    trace.document().title(),
                                    anchors.link(trace.document().id()).href(),
                                    "",
                                    state);
                        })
                        .toList()));
        groups.add(new NavigationGroup(
                "Rules", result.features().stream().map(Navigation::feature).toList()));
        groups.add(new NavigationGroup("Judgement", judgement(result)));
        return groups(groups.toArray(NavigationGroup[]::new));
    }

    private static List<NavigationGroup> groups(NavigationGroup... groups) {
        return Stream.of(groups).filter(group -> !group.links().isEmpty()).toList();
    }

    private static Badge worst(Stream<Badge> states) {
        return states.filter(Badge::trouble).findFirst().orElse(NONE);
    }

    private static List<NavigationLink> read(Traceability result) {
        List<NavigationLink> links = new ArrayList<>();
        links.add(section("Verdict", "verdict", 0));
        int changes = result.changes() instanceof Comparison.Made made
                ? made.changes().size()
                : 0;
        links.add(section("What changed", "changes", changes));
        if (!result.problems().isEmpty()) {
            String count = Numbers.of(result.problems().size());
            links.add(new NavigationLink("Problems", "#problems", count, new Badge("", "bad", "bad")));
        }
        links.add(section("By document", "by-document", 0));
        links.add(section("Lifetimes at a glance", "lifetimes", 0));
        if (!result.effectiveLifetimes().isEmpty()) {
            links.add(section("In the end", "effective", 0));
        }
        links.add(section("Matrix", "matrix", 0));
        return links;
    }

    private static NavigationLink feature(Feature feature) {
        Badge state = worst(feature.rules().stream().map(rule -> Badges.status(rule.status())));
        String note = Numbers.of(feature.rules().size());
        return new NavigationLink(
                FeatureViews.name(feature), "#" + Anchors.safe(FeatureViews.anchor(feature)), note, state);
    }

    private static List<NavigationLink> judgement(Traceability result) {
        List<NavigationLink> links = new ArrayList<>();
        links.add(section(
                "Interpretations", "interpretations", result.interpretations().size()));
        links.add(
                section("Discrepancies", "discrepancies", result.discrepancies().size()));
        if (!result.retired().isEmpty()) {
            links.add(section("Retired", "retired", result.retired().size()));
        }
        links.add(section("Glossary", "glossary", 0));
        if (!result.language().concepts().isEmpty()) {
            links.add(section("The language", "language", 0));
        }
        links.add(section("How this was produced", "provenance", 0));
        return links;
    }

    private static NavigationLink section(String text, String anchor, int count) {
        return new NavigationLink(text, "#" + anchor, count > 0 ? Numbers.of(count) : "", NONE);
    }
}
