package sessionspec.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One atomic claim of a document, in our own words.
 *
 * @param id          document prefix and number, such as {@code CA-014}; never renumbered or used again
 * @param disposition whether rules specify it, and if not, what it is
 * @param reason      why it is not specified; empty when it is
 * @param passages    the passages that it restates, at least one unless it is retired
 */
public record Statement(
        String id,
        String section,
        String says,
        Kind kind,
        Disposition disposition,
        String reason,
        List<Claim> passages,
        Place place)
        implements Identified {

    @Override
    public boolean gone() {
        return disposition == Disposition.RETIRED;
    }

    public enum Kind {
        DEFINITION,
        DEFAULT,
        LIMIT,
        CONDITION,
        EXCEPTION,
        INTERACTION,
        EFFECT,
        CAUSE,
        RECOMMENDATION,
        WARNING,
        EXAMPLE,
        PURPOSE,
        COMMENTARY,
        QUESTION,
        NAVIGATION;

        public static String all() {
            return Stream.of(values())
                    .map(it -> it.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
    }

    public enum Disposition {
        /** Rules cite it and examples prove them. */
        SPECIFIED,
        /** It explains or motivates; nothing observable follows from it. */
        INFORMATIVE,
        /** Page furniture: headings, navigation, labels. */
        BOILERPLATE,
        /** It does claim something, and this model leaves it out for the stated reason. */
        @JsonProperty("not modelled")
        NOT_MODELLED,
        /** No document says it any more; kept so that its id is not used again. */
        RETIRED
    }

    /**
     * One passage that a statement restates.
     *
     * @param fingerprint first 12 hex digits of SHA-256 over the passage's ASCII letters and digits in lower case
     * @param occurrence  which of several equal passages of the same section, counted from 1
     */
    public record Claim(String fingerprint, int occurrence) {
        @Override
        public String toString() {
            return occurrence == 1 ? fingerprint : fingerprint + "#" + occurrence;
        }
    }
}
