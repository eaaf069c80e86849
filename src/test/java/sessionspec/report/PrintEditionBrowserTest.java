package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.print.PrintEdition;

/** The report on real paper, as far as a PDF is that. */
class PrintEditionBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void theShortEditionHasEachRuleInOneLineAndASignOff() throws Exception {
        Reports.write(BaselineFixture.compared(), folder);

        try (PDDocument document =
                Loader.loadPDF(print(folder.resolve(Reports.PAPER), "short.pdf").toFile())) {
            int pages = document.getNumberOfPages();
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages, "The short edition")
                    .contains("It does not say", "SIF-1", "CA-006", "What is open", "assumed: ")
                    .contains("Sign-off", "Signature");
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
        }
    }

    @Test
    void theShortEditionOfThisReportIsShort() throws Exception {
        Path page = Path.of("target/living-documentation").resolve(Reports.PAPER);
        assumeTrue(Files.exists(page), "There is no report: run the specification first.");

        try (PDDocument document = Loader.loadPDF(print(page, "this.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(25);
        }
    }

    @Test
    void theWholeHasEverythingWithItsFamiliesAtTheHead() throws Exception {
        Reports.write(BaselineFixture.compared(), folder);

        try (PDDocument document =
                Loader.loadPDF(print(folder.resolve(Reports.PAGE), "one.pdf").toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages)
                    .contains("What changed", "It does not say", "SIF-1", "CA-006", "Sign-off", "Signature")
                    .contains("https://");
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
            assertThat(pages(document)).anyMatch(page -> page.startsWith("Sign-in frequency"));
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).strip());
        }
        return pages;
    }

    private Path print(Path page, String name) throws Exception {
        Path pdf = folder.resolve(name);
        Optional<String> why =
                PrintEdition.make(page, pdf, System.getenv().getOrDefault("PATH", ""), Duration.ofMinutes(2));
        if (why.isPresent() && Boolean.getBoolean("browser.required")) {
            fail("browser.required is true, but " + why.get() + ".");
        }
        assumeTrue(why.isEmpty(), why.toString());
        return pdf;
    }
}
