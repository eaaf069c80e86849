package sessionspec.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpansTest {

    @ParameterizedTest
    @CsvSource({
        "80.00:30:00, P80DT30M",
        "00:90:00,    PT90M",
        "00:10:00,    PT10M",
        "0.00:10:00,  PT10M",
        "1.00:00:00,  P1D",
        "23:59:59,    PT23H59M59S",
        "00:00:00,    PT0S",
        "00:99:00,    PT99M",
        "99999999.23:99:59, P99999999DT23H99M59S"
    })
    void reads_days_hours_minutes_and_seconds(String text, Duration length) {
        assertThat(TimeSpans.parse(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "90",
                "90 minutes",
                "1:00:00",
                "01:00",
                "00:1:00",
                "00:00:00.5",
                "-00:10:00",
                "1,00:00:00",
                ".00:10:00",
                "1.1.00:00:00",
                " 00:10:00",
                "00:10:00\n",
                "00:100:00",
                "123456789.00:00:00",
                "P1D",
                "\u0660\u0660:\u0661\u0660:\u0660\u0660"
            })
    void refuses_another_form_and_shows_the_right_one(String text) {
        assertThatThrownBy(() -> TimeSpans.parse(text))
                .isInstanceOf(UnusableCommand.class)
                .hasMessageStartingWith("\"" + text + "\" is not written as D.HH:MM:SS: it has another form.")
                .hasMessageContaining("80.00:30:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24:00:00 | the hours go from 00 to 23",
                "0.24:00:00 | the hours go from 00 to 23",
                "00:00:60 | the seconds go from 00 to 59"
            })
    void refuses_hours_and_seconds_that_do_not_fit(String text, String problem) {
        assertThatThrownBy(() -> TimeSpans.parse(text))
                .isInstanceOf(UnusableCommand.class)
                .hasMessageContaining(problem);
    }
}
