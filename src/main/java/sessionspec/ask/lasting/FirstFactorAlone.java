package sessionspec.ask.lasting;

import java.util.Optional;
import sessionspec.ask.Mark;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.words.Vocabulary;

/**
 * The last sign-in of a story by the first factor alone, where MFA could have been given as well.
 *
 * @param at  the place in the story
 * @param both what would be said with MFA
 */
public record FirstFactorAlone(int at, Phrase said, Phrase both) {

    public static Optional<FirstFactorAlone> in(Question question) {
        int last = question.lastOf(Mark.FIRST_ALONE);
        if (last < 0) {
            return Optional.empty();
        }
        Phrase said = question.story().get(last).phrase();
        String both = said.is(Mark.LOG_IN) ? "logs in with MFA" : "signs in with first factor and MFA";
        return Optional.of(new FirstFactorAlone(last, said, Vocabulary.of(both)));
    }
}
