package sessionspec.trace.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sessionspec.ask.answer.RemarkName;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Remark;
import sessionspec.catalogue.yaml.CatalogueLoader;

class RemarkChecksTest {

    @Test
    void theCatalogueHasWhatAnswersTell() {
        Catalogue catalogue = CatalogueLoader.load(Path.of("features/catalogue"));

        assertThat(catalogue.remarks()).extracting(Remark::name).containsExactlyInAnyOrderElementsOf(RemarkName.all());
    }

    @Test
    void whatARemarkNamesHasToExist() {
        Place place = new Place("remarks.yaml", 7);
        Remark wrong = new Remark(
                "every tim",
                Optional.of(List.of("EVT-99", "SCP-1 uncovers")),
                Optional.of("as our reading has it (INT-999)"),
                place);

        assertThat(found(wrong))
                .allSatisfy(it -> assertThat(it.place()).isEqualTo(place))
                .extracting(Problem::what)
                .contains(
                        "No answer tells a remark \"every tim\".",
                        "The remark \"every tim\" is told of what no rule says, \"EVT-99\".",
                        "The remark \"every tim\" is told of what no rule says, \"SCP-1 uncovers\".",
                        "The remark \"every tim\" cites what there is not, \"INT-999\".",
                        "There is no remark \"every time\", which answers tell.");
    }

    private static List<Problem> found(Remark remark) {
        Problems problems = new Problems();
        new RemarkChecks(problems)
                .hold(
                        new Catalogue(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(remark),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        List.of());
        return problems.sorted();
    }
}
