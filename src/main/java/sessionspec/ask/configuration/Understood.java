package sessionspec.ask.configuration;

import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.Phrase;
import sessionspec.ask.Spot;

/**
 * What was understood of a configuration, as far as documents say anything of such a one. It is no assessment of a tenant.
 *
 * @param situation  what is so
 * @param happenings what happens rather than being so, as a command that is run does, in the order of the text
 * @param notTaken   what else stands there and may matter, in the order of the text
 */
public record Understood(List<Phrase> situation, List<Happens> happenings, List<NotTaken> notTaken) {

    public static final Understood NOTHING = new Understood(List.of(), List.of(), List.of());

    /** Something that happens. */
    public record Happens(Phrase phrase, Spot spot) {}

    /** Something that was not taken. */
    public record NotTaken(String says, Spot spot) {}

    public Understood {
        situation = List.copyOf(situation);
        happenings = List.copyOf(happenings);
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
        List<Happens> happening = new ArrayList<>(happenings);
        happening.addAll(other.happenings);
        return new Understood(both, happening, neither);
    }
}
