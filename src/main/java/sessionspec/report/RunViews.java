package sessionspec.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import sessionspec.report.view.EntryView;
import sessionspec.report.view.ExampleView;
import sessionspec.report.view.RunView;
import sessionspec.report.view.RunView.Failure;
import sessionspec.report.view.RunView.RunFeature;
import sessionspec.report.view.RunView.RunRule;
import sessionspec.report.view.Segment;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.PageNames;
import sessionspec.trace.Rule;
import sessionspec.trace.Step;
import sessionspec.trace.Traceability;

/** The page of a run without a catalogue. */
final class RunViews {

    /** Failures told in full; a run in which everything fails is told by its features. */
    private static final int MOST_FAILURES = 200;

    private final Traceability result;
    private final PageNames pages;

    private RunViews(Traceability result) {
        this.result = result;
        this.pages = pages(result);
    }

    static PageNames pages(Traceability result) {
        return new PageNames(result.features().stream().map(Feature::file).toList());
    }

    static RunView onePage(Traceability result) {
        RunViews views = new RunViews(result);
        Anchors anchors = Anchors.ofRun();
        List<RunFeature> features = result.features().stream()
                .map(feature -> feature(feature, views.pages.of(feature.file()), anchors))
                .toList();
        return views.page(features, null, (page, example) -> "#" + example);
    }

    static RunView entry(Traceability result, EntryView entry) {
        return new RunViews(result)
                .page(List.of(), entry, (page, example) -> Anchors.FOLDER + page + ".html#" + example);
    }

    private RunView page(
            List<RunFeature> features, @Nullable EntryView entry, BiFunction<String, String, String> address) {
        List<Failure> failures = new ArrayList<>();
        int more = 0;
        for (Feature feature : result.features()) {
            String page = pages.of(feature.file());
            for (Rule rule : feature.rules()) {
                for (Example example : rule.examples()) {
                    if (!Words.status(example.status()).trouble()) {
                        continue;
                    }
                    if (failures.size() < MOST_FAILURES) {
                        failures.add(failure(feature, rule, example, address.apply(page, example.id())));
                    } else {
                        more++;
                    }
                }
            }
        }
        return new RunView(
                entry == null ? Shells.run() : Shells.entry(true),
                RunWords.of(result),
                Navigation.ofRun(result, features),
                PageViews.problems(result.problems(), Prose.plain()),
                failures,
                more,
                features,
                entry,
                Words.stamp(result.provenance().generatedAt()),
                result.provenance());
    }

    private static Failure failure(Feature feature, Rule rule, Example example, String address) {
        Step step = example.steps().stream()
                .filter(it -> !it.status().equals("passed"))
                .findFirst()
                .orElseThrow();
        return new Failure(
                new Segment(ExampleViews.name(example), address),
                FeatureViews.name(feature) + (rule.title().isEmpty() ? "" : " \u203a " + rule.title()),
                feature.file() + ":" + example.line(),
                Words.status(example.status()),
                step.keyword() + " " + step.text(),
                Texts.head(step.message(), 4000));
    }

    /** @param anchors of the page that it stands on */
    static RunFeature feature(Feature feature, String page, Anchors anchors) {
        List<RunRule> rules = new ArrayList<>();
        for (Rule rule : feature.rules()) {
            boolean outside = rule.line() == 0;
            List<ExampleView> examples = new ArrayList<>();
            for (Example example : rule.examples()) {
                examples.add(ExampleViews.ofRun(example, feature.file(), examples.isEmpty()));
            }
            rules.add(new RunRule(
                    outside ? "" : anchors.claim(ruleAnchor(page, rule)),
                    title(rule),
                    rule.description(),
                    String.join(" ", rule.tags()),
                    Words.status(rule.status()),
                    feature.rules().size() == 1,
                    examples));
        }
        return new RunFeature(
                anchors.claim("feature-" + page),
                FeatureViews.name(feature),
                feature.description(),
                String.join(" ", feature.tags()),
                rules);
    }

    static String title(Rule rule) {
        return rule.title().isBlank() ? "Rule without a title" : rule.title();
    }

    static String ruleAnchor(String page, Rule rule) {
        return page + ".rule." + EntryViews.slug(title(rule));
    }
}
