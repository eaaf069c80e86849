package sessionspec.report.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.report.link.Anchors;
import sessionspec.report.link.LinkedText;
import sessionspec.report.view.Badge;
import sessionspec.report.view.DocumentView;
import sessionspec.report.view.DocumentView.Copy;
import sessionspec.report.view.DocumentView.GoneView;
import sessionspec.report.view.DocumentView.PassageView;
import sessionspec.report.view.DocumentView.Section;
import sessionspec.report.view.DocumentView.StatementView;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.ConstantName;
import sessionspec.report.wording.Numbers;
import sessionspec.trace.DocumentNumbers;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.StatementTrace;

/** Documents and their statements as the page shows them. */
public final class DocumentViews {

    private final Anchors anchors;
    private final LinkedText prose;

    public DocumentViews(Anchors anchors, LinkedText prose) {
        this.anchors = anchors;
        this.prose = prose;
    }

    public DocumentView of(DocumentTrace trace) {
        CataloguedDocument document = trace.document();
        DocumentNumbers numbers = trace.numbers();
        Badge state = state(trace);
        String anchor = anchors.claim(document.id());
        return new DocumentView(
                anchor,
                document.id(),
                document.title(),
                document.publisher() + ", edition " + document.edition(),
                webAddress(document.url()) ? document.url() : "",
                document.file(),
                summary(numbers, trace.drift().isPresent()),
                state,
                state.trouble(),
                sections(trace),
                trace.drift().map(this::copy).orElse(null));
    }

    /** Only what leads to the web becomes a link. */
    private static boolean webAddress(String url) {
        return url.matches("https?://[^\\s\\p{Cntrl}]+");
    }

    public static Badge state(DocumentTrace trace) {
        DocumentNumbers numbers = trace.numbers();
        boolean gone = trace.drift().map(drift -> !drift.gone().isEmpty()).orElse(false);
        if (numbers.unclaimed() > 0) {
            return new Badge(Numbers.of(numbers.unclaimed()) + " unclaimed", "bad", "bad");
        }
        if (gone) {
            return new Badge("changed", "warn", "warn");
        }
        List<Badge> states = trace.statements().stream()
                .map(statement -> Badges.status(statement.status()))
                .toList();
        for (String tone : List.of("bad", "warn")) {
            for (Badge badge : states) {
                if (badge.tone().equals(tone)) {
                    return badge;
                }
            }
        }
        boolean all = numbers.proved() == numbers.specified();
        return all ? new Badge("verified", "ok", "ok") : new Badge("not run", "quiet", "wait");
    }

    private static String summary(DocumentNumbers numbers, boolean checked) {
        String words = Numbers.count(numbers.statements(), "statement") + ", " + Numbers.of(numbers.specified())
                + " specified, " + Numbers.of(numbers.proved()) + " proved";
        return checked ? words + "; " + Numbers.count(numbers.unclaimed(), "passage") + " unclaimed" : words;
    }

    private List<Section> sections(DocumentTrace trace) {
        List<Section> sections = new ArrayList<>();
        List<StatementView> statements = new ArrayList<>();
        @Nullable String heading = null;
        for (StatementTrace statement : trace.statements()) {
            String section = statement.statement().section();
            if (!section.equals(heading)) {
                statements = new ArrayList<>();
                heading = section;
                String title = section.isBlank() ? "Before the first heading" : section;
                String anchor = anchors.claim(trace.document().id() + "." + Anchors.slug(title));
                sections.add(new Section(anchor, title, statements));
            }
            statements.add(statement(statement));
        }
        return sections;
    }

    private StatementView statement(StatementTrace trace) {
        Statement statement = trace.statement();
        return new StatementView(
                anchors.claim(statement.id()),
                statement.id(),
                prose.of(statement.says()),
                ConstantName.of(statement.kind()),
                prose.of(statement.reason()),
                anchors.links(trace.rules()),
                Badges.status(trace.status()));
    }

    private Copy copy(DocumentDrift drift) {
        List<PassageView> passages = new ArrayList<>();
        @Nullable String heading = null;
        for (ClaimedPassage claimed : drift.passages()) {
            String section = claimed.passage().section();
            boolean begins = !section.equals(heading);
            heading = section;
            int line = claimed.passage().line();
            passages.add(new PassageView(
                    begins ? section : "",
                    claimed.passage().text(),
                    line > 0 ? "line " + line : "",
                    anchors.links(claimed.statements()),
                    claimed.unclaimed() && !claimed.nearest().isEmpty() ? anchors.link(claimed.nearest()) : null));
        }
        List<GoneView> gone = drift.gone().stream()
                .map(it -> new GoneView(
                        anchors.link(it.statement().id()),
                        it.statement().says(),
                        it.claim().toString()))
                .toList();
        return new Copy(supplied(drift.place().file()), drift.sha256(), drift.unclaimedCount(), passages, gone);
    }

    /** As the list of what went in has it, wherever the folder was. */
    private static String supplied(String file) {
        return "sources/" + file.substring(file.lastIndexOf('/') + 1);
    }
}
