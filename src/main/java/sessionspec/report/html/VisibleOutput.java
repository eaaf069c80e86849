package sessionspec.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import sessionspec.report.wording.VisibleText;

/** Escapes by context, after what cannot be seen was made visible. Every page is written through it. */
final class VisibleOutput extends OwaspHtmlTemplateOutput {

    VisibleOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(VisibleText.text(value));
    }
}
