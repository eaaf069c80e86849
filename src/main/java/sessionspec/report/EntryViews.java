package sessionspec.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sessionspec.report.view.Badge;
import sessionspec.report.view.EntryView;
import sessionspec.report.view.EntryView.Row;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.PageNames;
import sessionspec.trace.Rule;
import sessionspec.trace.Status;
import sessionspec.trace.Traceability;

/** What the entry page of a report on several pages has of the features: a list to read and an index to search. */
final class EntryViews {

    private final Traceability result;
    private final PageNames pages;
    private final List<Status> statuses;

    private EntryViews(Traceability result, PageNames pages) {
        this.result = result;
        this.pages = pages;
        this.statuses = result.examples().stream()
                .map(Example::status)
                .distinct()
                .sorted()
                .toList();
    }

    /** @param anchors of the entry page */
    static EntryView of(Traceability result, PageNames pages, Anchors anchors) {
        EntryViews views = new EntryViews(result, pages);
        String words = views.statuses.stream()
                .map(status -> Words.status(status).word())
                .collect(Collectors.joining(","));
        return new EntryView(
                words,
                result.features().stream()
                        .map(feature -> views.row(feature, anchors))
                        .toList(),
                views.index(words));
    }

    private Row row(Feature feature, Anchors anchors) {
        int examples = 0;
        int trouble = 0;
        for (Rule rule : feature.rules()) {
            examples += rule.examples().size();
            for (Example example : rule.examples()) {
                Badge badge = Words.status(example.status());
                trouble += badge.trouble() ? 1 : 0;
            }
        }
        String page = pages.of(feature.file());
        return new Row(
                anchors.claim(result.verdict().ofRun() ? "feature-" + page : FeatureViews.anchor(feature)),
                Anchors.FOLDER + page + ".html",
                FeatureViews.name(feature),
                examples == 1 ? "1 example" : examples + " examples",
                trouble == 0 ? "" : trouble + " not passed");
    }

    /** The lines that {@code entry.js} reads: no name in them has a tab or a line break. */
    private List<String> index(String words) {
        List<String> lines = new ArrayList<>();
        lines.add(words);
        for (Feature feature : result.features()) {
            String page = pages.of(feature.file());
            lines.add("#" + page + "\t" + line(FeatureViews.name(feature)));
            for (Rule rule : feature.rules()) {
                rule(lines, page, rule);
            }
        }
        return lines;
    }

    private void rule(List<String> lines, String page, Rule rule) {
        String title = line(RunViews.title(rule));
        if (rule.line() > 0 && rule.id().isEmpty()) {
            lines.add("=" + title + anchor(page + ".rule." + slug(title), RunViews.ruleAnchor(page, rule)));
        } else if (rule.line() > 0) {
            lines.add("!" + Anchors.safe(rule.id()) + "\t" + title);
        }
        String prefix = rule.id().isEmpty() ? page : rule.id();
        for (Example example : rule.examples()) {
            String name = line(ExampleViews.name(example));
            char status = (char) ('a' + statuses.indexOf(example.status()));
            lines.add(status
                    + name
                    + anchor(
                            prefix + "." + slug(name),
                            result.verdict().ofRun() ? example.id() : Anchors.safe(example.id())));
        }
    }

    /** Left out where it follows from the name. */
    private static String anchor(String follows, String is) {
        return follows.equals(is) ? "" : "\t" + is;
    }

    private static String line(String text) {
        boolean plain = true;
        for (int at = 0; at < text.length(); at++) {
            plain &= text.charAt(at) >= ' ' && text.charAt(at) < 0x7F;
        }
        return plain ? text : Visible.line(Texts.head(text, 2000));
    }

    /** As {@code entry.js} makes it. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        String lower = Texts.head(text, 100).toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            char letter = lower.charAt(at);
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                slug.append(letter);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int last = slug.length() - 1;
        return last >= 0 && slug.charAt(last) == '-' ? slug.substring(0, last) : slug.toString();
    }
}
