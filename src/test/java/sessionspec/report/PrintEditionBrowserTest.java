package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.print.PrintEdition;
import sessionspec.print.Printed;

/** The page on real paper, as far as a PDF is that. */
class PrintEditionBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void paperHasEverythingWithPageNumbersAndASignOff() throws Exception {
        Reports.write(BaselineFixture.compared(), folder);
        Path pdf = print("one.pdf");

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages)
                    .contains("What changed", "It does not say", "SIF-1", "CA-006", "Sign-off", "Signature")
                    .contains("https://");
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
        }
    }

    private Path print(String name) throws Exception {
        Path pdf = folder.resolve(name);
        Printed printed = PrintEdition.of(
                folder.resolve(Reports.PAGE), pdf, System.getenv().getOrDefault("PATH", ""), Duration.ofMinutes(2));
        if (printed instanceof Printed.NotMade not && Boolean.getBoolean("browser.required")) {
            fail("browser.required is true, but " + not.why() + ".");
        }
        assumeTrue(printed instanceof Printed.Made, printed.toString());
        return pdf;
    }
}
