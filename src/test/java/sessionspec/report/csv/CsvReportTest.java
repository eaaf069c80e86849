package sessionspec.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.report.Fixtures;

class CsvReportTest {

    @Test
    void everyStatementHasALineForEachRule() {
        String csv = CsvReport.of(Fixtures.verified());
        assertThat(csv)
                .startsWith("document,statement,section,disposition,status,rule,rule status,examples\r\n")
                .contains("CA,CA-005,Devices and their tokens,specified,verified,SIF-1,verified,6\r\n")
                .contains("CA,CA-005,Devices and their tokens,specified,verified,SIF-2,verified,1\r\n")
                .contains("CA,CA-007,Devices and their tokens,not modelled,not modelled,,,\r\n")
                .endsWith("\r\n");
    }

    @Test
    void cellsAreQuotedAsTheRfcSays() {
        assertThat(CsvReport.cell("a, b")).isEqualTo("\"a, b\"");
        assertThat(CsvReport.cell("the \"window\"")).isEqualTo("\"the \"\"window\"\"\"");
        assertThat(CsvReport.cell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(CsvReport.cell("plain")).isEqualTo("plain");
        assertThat(CsvReport.cell("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void noCellIsAFormula(String text) {
        assertThat(CsvReport.cell(text)).startsWith("'");
    }

    @Test
    void everyLineHasEightCells() {
        assertThat(CsvReport.of(Fixtures.failing()).lines())
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(8));
    }
}
