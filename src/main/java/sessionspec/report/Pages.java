package sessionspec.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sessionspec.report.view.EntryView;
import sessionspec.report.view.FeaturePageView;
import sessionspec.report.view.PageView.Shell;
import sessionspec.report.view.RunView.RunFeature;
import sessionspec.report.view.Segment;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.PageNames;
import sessionspec.trace.Rule;
import sessionspec.trace.Status;
import sessionspec.trace.Step;
import sessionspec.trace.Traceability;

/** A report on several pages: the entry page, and one page for each feature in a folder beside it. */
final class Pages {

    private final Traceability result;
    private final boolean ofRun;
    private final PageNames names;
    private final Anchors anchors;
    private final Shell shell;

    Pages(Traceability result) {
        this.result = result;
        this.ofRun = result.verdict().ofRun();
        this.names = RunViews.pages(result);
        this.anchors = ofRun ? Anchors.ofRun() : Anchors.ofEntry(result, pageOfIds());
        this.shell = Shells.feature(ofRun);
    }

    /** A page of nothing in particular, which takes the same way as any other. */
    static FeaturePageView sample() {
        Step step = new Step(
                "Given", "a step", List.of(new Step.Value(0, 1)), List.of(List.of("x")), "x", "failed", "x", "");
        Example example = new Example("x.x", "x", 1, Status.FAILED, List.of(), List.of(step), List.of());
        Rule rule = new Rule(
                "",
                "x",
                "x",
                "x",
                1,
                List.of(),
                List.of(),
                List.of(),
                Status.FAILED,
                List.of(),
                List.of(),
                List.of(example));
        Feature feature = new Feature("", "x", "x", "x", List.of(rule));
        RunFeature run = RunViews.feature(feature, "x", Anchors.ofRun());
        return new FeaturePageView(
                Shells.feature(true),
                "x",
                "x",
                Navigation.ofFeature(feature, run, Anchors.ofRun()),
                null,
                run,
                null,
                null);
    }

    private Map<String, String> pageOfIds() {
        Map<String, String> pages = new HashMap<>();
        for (Feature feature : result.features()) {
            String page = names.of(feature.file());
            for (Rule rule : feature.rules()) {
                pages.putIfAbsent(rule.id(), page);
                rule.examples().forEach(example -> pages.putIfAbsent(example.id(), page));
            }
        }
        return pages;
    }

    Writing entry() {
        EntryView entry = EntryViews.of(result, names, anchors);
        return ofRun
                ? Templates.html("run.jte", RunViews.entry(result, entry))
                : Templates.html("page.jte", PageViews.entry(result, anchors, entry));
    }

    /** File names of all pages of features. */
    Set<String> files() {
        Set<String> files = new HashSet<>();
        result.features().forEach(feature -> files.add(file(feature)));
        return files;
    }

    /** A page as it is to be written. */
    record Written(String file, Writing html) {}

    /** Hands out all pages of features, in any order and from several threads at once. */
    void features(Consumer<Written> writer) {
        List<Feature> features = result.features();
        IntStream.range(0, features.size())
                .parallel()
                .mapToObj(at -> new Written(
                        file(features.get(at)),
                        Templates.html(
                                "featurePage.jte",
                                feature(
                                        features.get(at),
                                        at == 0 ? null : features.get(at - 1),
                                        at == features.size() - 1 ? null : features.get(at + 1)))))
                .forEach(writer);
    }

    private String file(Feature feature) {
        return names.of(feature.file()) + ".html";
    }

    private FeaturePageView feature(Feature feature, @Nullable Feature before, @Nullable Feature after) {
        String page = names.of(feature.file());
        Anchors here = anchors.on(page);
        Navigation.SECTIONS.forEach(here::claim);
        RunFeature run = ofRun ? RunViews.feature(feature, page, here) : null;
        return new FeaturePageView(
                shell,
                ofRun ? "Living documentation" : "How long a sign-in lasts",
                FeatureViews.name(feature),
                Navigation.ofFeature(feature, run, here),
                ofRun ? null : new FeatureViews(here, new Prose(here, result.glossary()), result).of(feature),
                run,
                before == null ? null : turn(before),
                after == null ? null : turn(after));
    }

    private Segment turn(Feature feature) {
        return new Segment(FeatureViews.name(feature), file(feature));
    }
}
