package sessionspec.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import sessionspec.report.wording.VisibleText;

/** Escapes by context, after what cannot be seen was made visible. Every page is written through it. */
public final class VisibleOutput extends OwaspHtmlTemplateOutput {

    VisibleOutput(TemplateOutput output) {
        super(output);
    }

    /** JSON in the page, in which whoever reads the page's source sees every sign: what could not be seen stands by its number. */
    public static String json(String json) {
        StringBuilder visible = new StringBuilder(json.length());
        json.chars()
                .forEach(sign -> visible.append(
                        sign >= ' ' && sign <= '~' ? String.valueOf((char) sign) : String.format("\\u%04x", sign)));
        return visible.toString();
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(VisibleText.text(value));
    }
}
