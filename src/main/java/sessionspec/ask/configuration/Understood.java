package sessionspec.ask.configuration;

import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.Phrase;
import sessionspec.ask.Spot;

/**
 * What was understood of a configuration, as far as documents say anything of such a one. It is no assessment of a tenant.
 *
 * @param situation what is so
 * @param notTaken  what else stands there and may matter, in the order of the text
 */
public record Understood(List<Phrase> situation, List<NotTaken> notTaken) {

    /** Something that was not taken. */
    public record NotTaken(String says, Spot spot) {}

    public Understood {
        situation = List.copyOf(situation);
        notTaken = List.copyOf(notTaken);
    }

    /** Both together, as of several files. */
    public Understood and(Understood other) {
        List<Phrase> both = new ArrayList<>(situation);
        List<NotTaken> neither = new ArrayList<>(notTaken);
        for (Phrase phrase : other.situation) {
            boolean twice = !phrase.form().topic().mayBeSaidTwice()
                    && situation.stream()
                            .anyMatch(it -> it.form().topic() == phrase.form().topic());
            if (!twice) {
                both.add(phrase);
            } else if (!both.contains(phrase)) {
                neither.add(new NotTaken("\"" + phrase.written() + "\" contradicts what stands before it.", Spot.NONE));
            }
        }
        neither.addAll(other.notTaken);
        return new Understood(both, neither);
    }
}
