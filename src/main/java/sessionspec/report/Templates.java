package sessionspec.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;

/** The precompiled templates. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "sessionspec.report.html");

    private Templates() {}

    static Writing html(String template, Object view) {
        return out -> ENGINE.render(template, view, new VisibleOutput(new WriterOutput(out)));
    }
}
