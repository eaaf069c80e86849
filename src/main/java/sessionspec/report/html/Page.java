package sessionspec.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.trace.EngineInPage;
import sessionspec.trace.Provenance;
import sessionspec.trace.RandomStories;
import sessionspec.trace.Traceability;

/** The one HTML page: styles and script inlined, and nothing else admitted. */
public final class Page {

    private static final String CONSISTENCY = "consistency";
    private static final String SAME_CORE = "same-core";

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Page.class.getClassLoader(), "sessionspec.report.html.template");

    private Page() {}

    public static String html(Traceability result) {
        return CompactHtml.of(whole(result));
    }

    /** Before anything is left out of it. */
    static String whole(Traceability result) {
        return filled("page.jte", PageContent.of(result));
    }

    /** The short edition, made for paper: each rule in one line, what is open, and a table to sign off. */
    public static String paper(Traceability result) {
        return OwnLinks.in(filled("paper.jte", PageContent.paper(result)));
    }

    /** The same page, which knows of the random stories as well. */
    public static String added(String page, RandomStories told) {
        return replaced(page, CONSISTENCY, filled("consistency.jte", told));
    }

    public static String added(String page, EngineInPage same) {
        return replaced(page, SAME_CORE, filled("sameCore.jte", same));
    }

    public static String tested(String page) {
        String ran = "<code class=ran>";
        return page.replaceFirst(ran + Provenance.EXAMPLES + "\\b", ran + Provenance.TESTS);
    }

    /** The short edition, of which the tests have found out what the page tells now. */
    public static String checked(String paper, boolean stories, boolean engine) {
        String told = stories ? checked(paper, CONSISTENCY) : paper;
        return engine ? checked(told, SAME_CORE) : told;
    }

    private static String checked(String page, String id) {
        return page.replaceAll("<span data-unchecked=\"?(?:both|" + id + ")\"?>.*?</span>", "")
                .replaceAll("<p [^>]*>[^<:]*: ?\\.(?:</p>)?", "");
    }

    /** With this section, and without the words that it was not checked. */
    private static String replaced(String page, String id, String section) {
        String compact = CompactHtml.of("\n" + section).strip();
        return Pattern.compile("(?s)<section id=\"?" + id + "\\b.*?</section>")
                .matcher(checked(page, id))
                .replaceFirst(Matcher.quoteReplacement(compact));
    }

    private static String filled(String template, Object view) {
        StringOutput text = new StringOutput(1 << 22);
        TEMPLATES.render(template, view, new VisibleOutput(text));
        return text.toString();
    }
}
