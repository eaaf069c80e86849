package sessionspec.catalogue.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Review;
import sessionspec.catalogue.Statement;

/**
 * The files that commands write and nobody edits: a line for each passage, and a line for each citation that was reviewed.
 * Columns are parted by tabs; a line that starts with a number sign is a comment.
 */
record MachineWritten(Problems problems) {

    private static final int PASSAGE_COLUMNS = 7;
    private static final int REVIEW_COLUMNS = 9;

    List<IndexedPassage> passages(Path file) {
        return Files.exists(file) ? lines(file, PASSAGE_COLUMNS, MachineWritten::passage) : List.of();
    }

    List<Review> reviews(Path file) {
        return Files.exists(file) ? lines(file, REVIEW_COLUMNS, MachineWritten::review) : List.of();
    }

    private static IndexedPassage passage(String[] columns, Place place) {
        String[] claim = columns[1].split("#", 2);
        return new IndexedPassage(
                columns[0],
                new Statement.Claim(claim[0], claim.length == 1 ? 1 : Integer.parseInt(claim[1])),
                columns[2],
                columns[3],
                Integer.parseInt(columns[4]),
                columns[5],
                columns[6],
                place);
    }

    private static Review review(String[] columns, Place place) {
        return new Review(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                Review.Mark.valueOf(columns[4].toUpperCase(Locale.ROOT)),
                day(columns[5]),
                columns[6],
                day(columns[7]),
                columns[8],
                place);
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    private <T> List<T> lines(Path file, int columns, BiFunction<String[], Place, T> form) {
        List<T> read = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int at = 0; at < lines.size(); at++) {
                Place place = new Place(Place.of(file).file(), at + 1);
                String[] parts = lines.get(at).split("\t", -1);
                if (lines.get(at).startsWith("#")) {
                    continue;
                }
                if (parts.length != columns) {
                    problems.add(damaged(place));
                    continue;
                }
                try {
                    read.add(form.apply(parts, place));
                } catch (IllegalArgumentException | DateTimeException e) {
                    problems.add(damaged(place));
                }
            }
        } catch (IOException e) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    Place.of(file),
                    "The file cannot be read: " + e.getMessage(),
                    "Restore it from version control.");
        }
        return List.copyOf(read);
    }

    private static Problem damaged(Place place) {
        return new Problem(
                Problem.Kind.UNREADABLE,
                place,
                "This line is not as the commands write it.",
                "Restore the file from version control: it is written by \"accept\" and \"confirm\" only.");
    }
}
