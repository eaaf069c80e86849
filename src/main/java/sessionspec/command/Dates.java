package sessionspec.command;

import java.util.Optional;

/**
 * Dates as the shell reads them: {@code 2026-01-31}, {@code 2026/1/31} or, with the month first, {@code 1/31/2026}. The
 * calendars that the library would bring into the page weigh as much as all that can be asked there.
 */
public final class Dates {

    /** Days from March 1 of the year 0 to the epoch; in years that begin in March the leap day is the last. */
    private static final int TO_EPOCH = 719_468;

    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int DIGITS_OF_A_YEAR = 4;

    private Dates() {}

    /** The day after the epoch that the text says; empty if it is none. */
    static Optional<Integer> day(String text) {
        char between = text.indexOf('/') >= 0 ? '/' : '-';
        int first = text.indexOf(between);
        int second = text.indexOf(between, first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        boolean yearFirst = first == DIGITS_OF_A_YEAR;
        String year = yearFirst ? text.substring(0, first) : text.substring(second + 1);
        String month = yearFirst ? text.substring(first + 1, second) : text.substring(0, first);
        String day = yearFirst ? text.substring(second + 1) : text.substring(first + 1, second);
        return year.length() == DIGITS_OF_A_YEAR
                ? Numbers.count(year)
                        .flatMap(y -> Numbers.count(month)
                                .flatMap(m -> Numbers.count(day).flatMap(d -> existing(y, m, d))))
                : Optional.empty();
    }

    private static Optional<Integer> existing(int year, int month, int day) {
        return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month)
                ? Optional.of((int) epochDay(year, month, day))
                : Optional.empty();
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** The day after the epoch on which a date lies, whose month and day are taken to be real. */
    public static long epochDay(int year, int month, int day) {
        int years = month > 2 ? year : year - 1;
        int ofEra = Math.floorMod(years, 400);
        int ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        long eras = Math.floorDiv(years, 400);
        return eras * DAYS_OF_400_YEARS + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - TO_EPOCH;
    }
}
