package sessionspec.drift.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sessionspec.catalogue.Place;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.passage.Marks;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.quote.Quotation.Part;

class QuotationsTest {

    @Test
    void a_sentence_that_was_split_is_quoted_as_one() {
        assertThat(quoted(claimed(3, "The kettle keeps the BoilTime"), claimed(4, "attribute of its pot.")))
                .containsExactly("The kettle keeps the BoilTime attribute of its pot.");
    }

    @Test
    void sentences_that_follow_each_other_in_a_paragraph_are_quoted_in_one_piece() {
        assertThat(quoted(claimed(3, "It boils."), claimed(3, "It stops."), claimed(5, "It boils again.")))
                .containsExactly("It boils. It stops.", "It boils again.");
    }

    @Test
    void what_another_statement_says_between_parts_them() {
        assertThat(quoted(claimed(3, "It boils."), other(3, "It whistles."), claimed(3, "It stops.")))
                .containsExactly("It boils.", "It stops.");
    }

    @Test
    void a_scrap_that_stands_in_a_sentence_is_no_quotation() {
        assertThat(quoted(
                        claimed(3, "Change theBoilTimeparameter of the pot."),
                        claimed(4, "BoilTime"),
                        claimed(5, "Pot")))
                .containsExactly("Change theBoilTimeparameter of the pot.", "Pot");
    }

    @Test
    void a_row_of_a_table_is_quoted_under_its_headings() {
        assertThat(quoted(
                        claimed(3, "Is it hot?"),
                        claimed(4, "Is it hot?"),
                        other(5, "Whistles yes no"),
                        claimed(6, "Boils in 3 min 2 min"),
                        other(7, "Stops yes yes"),
                        claimed(8, "Boils in 3 min 2 min")))
                .containsExactly("Is it hot? / Is it hot? / \u2026 / Boils in 3 min 2 min");
    }

    @Test
    void what_the_copy_spoilt_stands_apart() {
        Quotation quotation = quotations(claimed(3, "Change theBoilTime of the pot."), other(4, "BoilTime"))
                .get(0);

        assertThat(quotation.spoilt()).isTrue();
        assertThat(quotation.parts())
                .containsExactly(
                        new Part("Change ", false), new Part("theBoilTime", true), new Part(" of the pot.", false));
    }

    private static List<String> quoted(ClaimedPassage... passages) {
        return quotations(passages).stream().map(Quotation::text).toList();
    }

    private static List<Quotation> quotations(ClaimedPassage... passages) {
        DocumentDrift copy =
                new DocumentDrift("KT", new Place("kettles.txt", 0), "", "", false, Arrays.asList(passages), List.of());
        return new Quotations(List.of(copy)).of(copy, "KT-001");
    }

    private static ClaimedPassage claimed(int line, String text) {
        return passage(line, text, "KT-001");
    }

    private static ClaimedPassage other(int line, String text) {
        return passage(line, text, "KT-002");
    }

    private static ClaimedPassage passage(int line, String text, String statement) {
        return new ClaimedPassage(
                new Passage("Kettles", text, "", 1, line, Marks.NONE), false, List.of(), List.of(statement));
    }
}
