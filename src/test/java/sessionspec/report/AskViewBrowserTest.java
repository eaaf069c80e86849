package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.report.AskPanel.SKETCHED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the panel looks, on every screen and to whoever does not see it. */
class AskViewBrowserTest {

    @RegisterExtension
    static final AskPanel panel = new AskPanel();

    /** The panel is made a little after the page, above what was come for. */
    @Test
    void a_permalink_stays_where_it_leads_while_the_panel_above_it_is_made() {
        panel.browser().size(1300, 900);
        panel.open("#effective");
        panel.untilKnown();
        assertThat(((Number) panel.browser()
                                .js("return document.getElementById('effective').getBoundingClientRect().top"))
                        .intValue())
                .isBetween(-5, 150);
    }

    /** Whatever is said of what happens. */
    @ParameterizedTest
    @ValueSource(ints = {1300, 1000, 320})
    void what_happens_has_room_enough_and_takes_none_from_the_answer(int width) {
        panel.browser().size(width, 900);
        panel.ask(
                "#ask=1;device+joined;2026-08-15/08:00+logs+in;2026-08-15/08:10+native+app+that+negotiates+CAE+asks+for+access+"
                        + "token+for+Exchange+Online;2026-08-15/09:00+script+of+the+Graph+SDK+that+runs+for+2h+starts+with+the+access+token");
        assertThat((List<?>) panel.browser().js("""
                const answer = document.querySelector('.answer').getBoundingClientRect();
                const apart = it => it.right < answer.left || it.top > answer.bottom || it.bottom < answer.top;
                return [...document.querySelectorAll('.happenings :is(.time, .phrase > select)')].filter(it => it.clientWidth < 130
                  || it.matches('.time') && it.scrollWidth > it.clientWidth || !apart(it.getBoundingClientRect())).map(it => it.value)
                """)).isEmpty();
    }

    /** Where it lies far below what is asked. */
    @Test
    void the_answer_is_one_step_away_on_a_narrow_screen() {
        panel.browser().size(320, 900);
        panel.ask(SKETCHED);
        panel.browser().js("document.querySelector('#ask h2').scrollIntoView()");
        panel.browser().find(".to-answer").click();
        assertThat(((Number) panel.browser()
                                .js("return document.querySelector('.headline').getBoundingClientRect().top"))
                        .intValue())
                .isBetween(0, 300);
        panel.browser().size(1300, 900);
        assertThat(panel.browser().find(".to-answer").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, true", "dark, 320, true", "dark, 1280, false", "light, 320, false"})
    void axe_finds_nothing_and_nothing_scrolls_sideways(String scheme, int width, boolean answered) {
        panel.browser().size(width, 900);
        panel.browser().scheme(scheme);
        panel.ask(answered ? SKETCHED + "&beside=1;00:00+signs+in" : "#ask=1;00:00+dances");
        panel.browser().js("document.querySelectorAll('#ask details').forEach(it => { it.open = true; })");
        panel.settle();
        assertThat(panel.browser().js("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(Axe.rulesPassed(panel.browser(), "'#ask'", "{}")).isGreaterThan(5);
    }
}
