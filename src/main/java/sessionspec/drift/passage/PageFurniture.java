package sessionspec.drift.passage;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Tells the document of a web page from what its site puts around it. What can be none of the document goes: what is not
 * shown, navigation, controls, and the site's own header, footer and asides. What most likely is none, going by the
 * names that the page gives its parts, stays and is marked.
 */
final class PageFurniture {

    /** On an element that most likely is none of the document. */
    static final String MARK = "data-furniture";

    private static final String NOT_SHOWN = "script, style, noscript, template, svg title, svg desc,"
            + " [hidden]:not([role=tabpanel]):not([hidden=until-found]),"
            + " [style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)]";
    private static final String CONTROLS = "nav, select, textarea, dialog, [role=navigation], [role=search],"
            + " [role=dialog], [role=alertdialog], [role=menu], [role=menubar], [aria-label~=(?i)^breadcrumb]";
    /** It is on the screen, and for the most part to adorn it. */
    private static final String NOT_READ_OUT = "[aria-hidden=true]:not([role=tabpanel])";

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String AROUND =
            "header, footer, aside, [role=banner], [role=contentinfo], [role=complementary]";

    /** Words of which the class or id of furniture is made. */
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:cookies?|consent|gdpr|breadcrumbs?|navbar|navigation|nav"
                    + "|menu|sidebar|toc|feedback|rating|social|share|sharing|newsletter|subscribe|contributors|pagination|pager"
                    + "|footer|masthead|recommendations|advertisement|ads|unauthorized|toolbar|copyright"
                    + "|(?:skip|edit) (?:to|link)|code header|(?:page|article) metadata|(?:doc|page) outline"
                    + "|(?:site|page|global|top) header|sr only|visually ?hidden|screen reader|related (?:posts|articles))\\b|/ header$");

    /** Nothing that holds more than this part of the text is furniture. */
    private static final double LARGEST_PART = 0.25;

    /** The element that holds a document that has no site around it. */
    static Element sourceOf(Document page) {
        page.select(NOT_SHOWN).remove();
        return page.body();
    }

    static Element contentOf(Document page) {
        page.select(NOT_SHOWN).remove();
        Element content = mainElement(page);
        content.select(CONTROLS).remove();
        content.select("button, [role=button]").forEach(it -> removed(it, it.closest(HEADINGS) == null));
        content.select("a")
                .forEach(it -> removed(it, it.closest(HEADINGS) != null && Fingerprint.isMissing(it.text())));
        if (content == page.body()) {
            content.select(AROUND)
                    .forEach(it -> removed(it, it.closest("article") == null && it.selectFirst("h1") == null));
        }
        int length = content.text().length();
        for (Element element : content.getAllElements()) {
            if (element != content && isFurniture(element, length)) {
                element.attr(MARK, "");
            }
        }
        return content;
    }

    private static void removed(Element element, boolean when) {
        if (when && element.parent() != null) {
            element.remove();
        }
    }

    private static Element mainElement(Document page) {
        for (String query : new String[] {"main, [role=main]", "article"}) {
            Elements found = page.select(query);
            if (found.size() == 1 && found.get(0).hasText()) {
                return found.get(0);
            }
        }
        return page.body();
    }

    private static boolean isFurniture(Element element, int length) {
        boolean named = element.is("footer, " + NOT_READ_OUT)
                || NAMES.matcher(names(element)).find();
        return named
                && element.text().length() <= length * LARGEST_PART
                && element.selectFirst("h1") == null
                && element.closest("h1, pre, table") == null;
    }

    private static String names(Element element) {
        return (element.className() + " / " + element.id())
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("[-_:]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
