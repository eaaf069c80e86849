package sessionspec.drift.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.drift.folder.Drift;

/** What stands with a passage and is none of its words. */
class MarksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt  | '• [ ] Rinse the pot. Dry it.\n• [X] Warm the pot\nPour'",
                "a.md   | '- [ ] Rinse the pot. Dry it.\n- [x] Warm the pot\n\nPour'",
                "a.html | '<ul><li><input type=checkbox>Rinse the pot. Dry it.<li><input type=\"checkbox\" checked> Warm the pot</ul>Pour'"
            })
    void keeps_the_state_of_a_check_box(String name, String content) throws IOException {
        assertThat(passages(name, content))
                .extracting(p -> p.marks().box() + p.text())
                .containsExactly("[ ]Rinse the pot.", "Dry it.", "[x]Warm the pot", "Pour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt  | 'Green ~~tea~~ is hot. ~~Black tea is. It cools.~~ Pour it.'",
                "a.md   | 'Green ~~tea~~ is hot. ~~Black **tea** is.\nIt cools.~~ Pour it.'",
                "a.html | '<p>Green <s>tea</s> is hot. <del>Black <b>tea</b> is. <s>It cools.</s></del> Pour it.'"
            })
    void shows_what_is_struck_out_and_finds_it_all_the_same(String name, String content) throws IOException {
        List<Passage> passages = passages(name, content);

        assertThat(passages)
                .extracting(Passage::text)
                .containsExactly("Green ~~tea~~ is hot.", "~~Black tea is.~~", "~~It cools.~~", "Pour it.");
        assertThat(passages.get(1).fingerprint()).isEqualTo(Fingerprint.of("Black tea is."));
    }

    @Test
    void a_sign_before_a_number_is_no_quotation() throws IOException {
        assertThat(passages("a.txt", "> 12:00\n> 1. Tea\n> Pots"))
                .extracting(Passage::text)
                .containsExactly("> 12:00", "Tea", "Pots");
    }

    @Test
    void two_tildes_without_a_partner_are_text() throws IOException {
        assertThat(passages("a.txt", "About ~~7 cups. More tea."))
                .extracting(Passage::text)
                .containsExactly("About ~~7 cups.", "More tea.");
    }

    @Test
    void strikes_out_each_block_by_itself() throws IOException {
        assertThat(passages("a.html", "<del><p>One</p><pre>two\n three</pre></del><p>Four</p>"))
                .extracting(Passage::text)
                .containsExactly("~~One~~", "~~two~~", "~~three~~", "Four");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.md   ; '| Tea | Hot | Iced |\n|---|---|---|\n| Green | ✓ |  |\n| – | Black. Strong | x |\n| ✗ | ✓ | |\n\nEnd\n\n|Pot|\n|---|\n|Cup|'",
                "a.html ; '<table><tr><th>Tea<th>Hot<th>Iced<tr><td><p>Green</p><td>✓<td><tr><td>–<td>Black. Strong<td>x<tr><td>✗<td>✓<td></table>"
                        + "<p>End<table><tr><td>Pot<tr><td>Cup</table>'"
            })
    void knows_the_cell_of_a_passage_and_the_symbols_in_its_row(String name, String content) throws IOException {
        assertThat(passages(name, content))
                .extracting(p ->
                        p.text() + " @" + p.marks().cell() + " " + p.marks().trailing())
                .containsExactly(
                        "Tea @t1r1c1 ",
                        "Hot @t1r1c2 ",
                        "Iced @t1r1c3 ",
                        "Green @t1r2c1 c2:✓ c3:",
                        "Black. @t1r3c2 ",
                        "Strong @t1r3c2 c1:–",
                        "x @t1r3c3 t1r4c1:✗ t1r4c2:✓ t1r4c3:",
                        "End @ ",
                        "Pot @t2r1c1 ",
                        "Cup @t2r2c1 ");
    }

    @Test
    void counts_a_wide_cell_as_wide_as_it_is() throws IOException {
        assertThat(passages(
                        "a.html",
                        "<table><tr><td colspan=2>Tea<td>Hot<tr><td><table><tr><td>In</table><td>Out</table>"))
                .extracting(p -> p.text() + p.marks().cell())
                .containsExactly("Teat1r1c1", "Hott1r1c3", "Int2r1c1", "Outt1r2c2");
    }

    @Test
    void a_symbol_that_stands_alone_goes_with_what_stands_before_it() throws IOException {
        assertThat(passages("a.txt", "→\nTea\n✓\n----\n* * *\n|---|:--|\nPot\n-\n"))
                .extracting(p -> p.text() + p.marks().trailing())
                .containsExactly("Tea→ ✓", "Pot-");
    }

    private List<Passage> passages(String name, String content) throws IOException {
        return Drift.read(Files.writeString(folder.resolve(name), content), Optional.empty())
                .passages();
    }
}
