package sessionspec.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.LanguageView;
import sessionspec.report.view.LanguageView.ConceptView;
import sessionspec.report.view.LanguageView.PhraseView;
import sessionspec.report.view.LanguageView.ValueView;
import sessionspec.report.view.Segment;
import sessionspec.trace.Language;

/** The language of the steps as the page shows it. */
public final class LanguageViews {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Anchors anchors;
    private final Set<String> names;

    private LanguageViews(Anchors anchors, Language language) {
        this.anchors = anchors;
        this.names = language.values().stream().map(Language.Value::name).collect(Collectors.toSet());
    }

    public static LanguageView of(Language language, Anchors anchors) {
        LanguageViews views = new LanguageViews(anchors, language);
        return new LanguageView(
                language.concepts().stream()
                        .map(concept -> new ConceptView(
                                concept.title(),
                                concept.phrases().stream().map(views::phrase).toList()))
                        .toList(),
                language.values().stream()
                        .map(it -> new ValueView(
                                anchors.claim(Anchors.value(it.name())), it.name(), it.forms(), it.seen()))
                        .toList());
    }

    private PhraseView phrase(Language.Phrase it) {
        return new PhraseView(
                anchors.claim(Anchors.step(it.definition())),
                parts(it.text()),
                it.roles().isEmpty() ? "not used" : String.join(", ", it.roles()),
                it.example().map(use -> anchors.link(use.example(), use.text())).orElse(new Segment("", "")),
                it.features(),
                it.steps(),
                it.place().isEmpty() ? it.definition() : it.place());
    }

    private List<Segment> parts(String phrase) {
        List<Segment> parts = new ArrayList<>();
        Matcher name = NAME.matcher(phrase);
        int done = 0;
        while (name.find()) {
            parts.add(new Segment(phrase.substring(done, name.start()), ""));
            boolean known = names.contains(name.group(1));
            parts.add(new Segment(name.group(), known ? "#" + Anchors.value(name.group(1)) : ""));
            done = name.end();
        }
        parts.add(new Segment(phrase.substring(done), ""));
        return parts;
    }
}
