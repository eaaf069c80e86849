package sessionspec.ask.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.ask.Phrase;
import sessionspec.ask.Said;
import sessionspec.ask.Spot;
import sessionspec.ask.Topic;

/**
 * What was understood of a configuration, as far as documents say anything of such a one. It is no assessment of a tenant.
 *
 * @param happenings what happens rather than being so, as a command that is run does, in the order of the text
 * @param provided   on what it depends whether some of what is so counts
 * @param remarks    how it was read where documents do not agree how to
 * @param policies   by what each policy is known again: its id, or else its name
 * @param lines      what became of each line, in sentences; none of a text that is not read line by line
 */
public record Understood(
        List<Phrase> situation,
        List<Said> happenings,
        List<NotTaken> notTaken,
        List<Provided> provided,
        List<Remark> remarks,
        List<String> policies,
        List<String> lines) {

    public static final Understood NOTHING =
            new Understood(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** What something that was not taken is to the answer. */
    public enum Bearing {
        /** It changes none. */
        NONE,
        /** Whether something counts that was taken depends on it, as {@link Provided} tells. */
        PROVIDES,
        /** It may change any. */
        PERHAPS
    }

    public record NotTaken(String says, Spot spot, Bearing bearing) {}

    /** Items of one policy, which count only where it covers who is asked about; and a sentence on that. */
    public record Provided(List<Phrase> items, String says) {}

    public record Remark(String says, Spot spot) {}

    public Understood {
        situation = List.copyOf(situation);
        happenings = List.copyOf(happenings);
        notTaken = List.copyOf(notTaken);
        provided = List.copyOf(provided);
        remarks = List.copyOf(remarks);
        policies = List.copyOf(policies);
        lines = List.copyOf(lines);
    }

    /** Both together, as of several files, of which each tells of its own lines; what only both tell has no place. */
    public Understood and(Understood other) {
        List<Phrase> both = new ArrayList<>(situation);
        List<NotTaken> neither = new ArrayList<>(notTaken);
        List<Remark> more = new ArrayList<>(remarks);
        for (Phrase phrase : other.situation) {
            if (situation.contains(phrase)) {
                more.add(new Remark("\"" + phrase.written() + "\" is given twice, and counts once.", Spot.NONE));
            } else if (mayStandBeside(phrase, situation)) {
                both.add(phrase);
            } else {
                neither.add(new NotTaken(
                        "\"" + phrase.written() + "\" contradicts what stands before it.", Spot.NONE, Bearing.PERHAPS));
            }
        }
        neither.addAll(other.notTaken);
        more.addAll(other.remarks);
        return new Understood(
                both,
                joined(happenings, other.happenings),
                neither,
                joined(provided, other.provided),
                more,
                joined(policies, other.policies),
                joined(lines, other.lines));
    }

    /** Whether nothing else was said on its topic, or several things can be. */
    static boolean mayStandBeside(Phrase phrase, List<Phrase> said) {
        Topic topic = phrase.form().topic();
        return topic.mayBeSaidTwice() || said.stream().noneMatch(it -> it.form().topic() == topic);
    }

    private static <T> List<T> joined(List<T> these, List<T> those) {
        return Stream.concat(these.stream(), those.stream()).toList();
    }
}
