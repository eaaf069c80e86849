package sessionspec.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import sessionspec.report.view.PageView.Shell;
import sessionspec.trace.Traceability;

/** The one HTML page: styles and script inlined, and nothing else admitted. */
final class Page {

    private static final String TEMPLATES = "sessionspec.report.html";

    private Page() {}

    static String html(Traceability result) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Page.class.getClassLoader(), TEMPLATES);
        StringOutput html = new StringOutput(1 << 20);
        engine.render("page.jte", PageViews.of(result, shell()), new VisibleOutput(html));
        return html.toString();
    }

    private static Shell shell() {
        String css = resource("report.css");
        String script = resource("report.js");
        String policy = "default-src 'none'; style-src '" + hash(css) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return new Shell(css, script, policy);
    }

    static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + name + "; build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Escapes by context, after what cannot be seen was made visible. */
    private static final class VisibleOutput extends OwaspHtmlTemplateOutput {

        private final OptionalTags tags = new OptionalTags();

        VisibleOutput(StringOutput output) {
            super(output);
        }

        @Override
        public void writeContent(String constant) {
            super.writeContent(tags.without(constant));
        }

        @Override
        public void writeUserContent(String value) {
            super.writeUserContent(Visible.text(value));
        }
    }
}
