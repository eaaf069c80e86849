package sessionspec.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.report.Fixtures;

class CsvReportTest {

    @Test
    void everyRuleHasALine() {
        String csv = CsvReport.rules(Fixtures.verified());
        assertThat(csv)
                .startsWith(
                        "\ufeffrule,title,control,status,statements,documents,interpretations,discrepancies,examples,")
                .contains("\r\nSIF-1,", "\r\nBRW-1,", ",verified,")
                .endsWith("\r\n");
        assertThat(csv.lines().filter(line -> line.startsWith("SIF-2,"))).hasSize(1);
    }

    @Test
    void everyStatementHasALine() {
        String csv = CsvReport.statements(Fixtures.verified());
        assertThat(csv)
                .startsWith(
                        "\ufeffstatement,document,edition,section,says,sentence,line,kind,disposition,status,rules,reason\r\n")
                .contains(",specified,verified,SIF-1 SIF-2,", ",not modelled,not modelled,,")
                .endsWith("\r\n");
        assertThat(csv.lines().filter(line -> line.startsWith("CA-005,"))).hasSize(1);
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
}
