package sessionspec.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The precompiled templates. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "sessionspec.report.html.template");

    private Templates() {}

    static String html(String template, Object view) {
        StringOutput text = new StringOutput(1 << 22);
        ENGINE.render(template, view, new VisibleOutput(text));
        return text.toString();
    }
}
