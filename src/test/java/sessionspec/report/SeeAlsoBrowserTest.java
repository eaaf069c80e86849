package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That whoever reads a rule of the report that this build has written is led to what limits it. */
class SeeAlsoBrowserTest {

    private static final Path PAGE = Path.of("target/living-documentation/index.html");

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeTrue(Files.exists(PAGE), "There is no report to read: run the specification first.");
        browser = SHARED.get();
        browser.open(PAGE.toAbsolutePath(), "");
    }

    @ParameterizedTest
    @CsvSource({
        "PRT-4, PRT-5, 1",
        "FED-1, FED-6, 3",
        "SST-1, SST-5, 1",
        "TLP-7, TLP-8, 1",
        "ACC-2, ACC-12, 1",
        "EVT-1, ADV-2, 3",
        "EVT-2, ADV-2, 3",
        "RMF-1, RMF-9, 3",
        "ADR-3, ADR-12, 3",
        "PBS-1, PBS-3, 3",
        "SYN-4, SYN-8, 6",
        "BRS-6, ADV-8, 3",
        "ADL-5, ADL-6, 6",
        "ADL-4, ADL-7, 6"
    })
    void aRuleLeadsToWhatIsOpenExceptedOrWarnedOfIt(String rule, String limiting, int among) {
        browser.js("location.hash = arguments[0]; document.getElementById(arguments[0]).scrollIntoView();", rule);
        browser.until("return document.querySelector('#" + rule + " .related') != null");
        List<String> also = browser.all("#" + rule + " .related li > a").stream()
                .map(it -> it.getText())
                .toList();
        assertThat(also.subList(0, Math.min(among, also.size()))).contains(limiting);
    }
}
