package sessionspec.ask.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Scene;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Beat;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.kernel.Answer;

/** What Set-MsolUser does, which is not what it seems to say: for whom it is, and to when it sets what it sets. */
final class ValidFrom {

    private ValidFrom() {}

    /** In sentences, of the last such command of the story; none where there is none. */
    static List<String> told(Answered answered) {
        List<String> told = new ArrayList<>();
        answered.lasting()
                .named()
                .filter(it -> !it.equals(Scene.USER))
                .ifPresent(
                        it -> told.add("Set-MsolUser names " + it + ", who is taken for the user who is asked about."));
        Optional<Beat> last = answered.lasting().beats().stream()
                .filter(beat -> beat.events().stream().anyMatch(TokensValidFromSet.class::isInstance))
                .reduce((before, next) -> next);
        last.map(ValidFrom::stored).ifPresent(told::add);
        return told;
    }

    private static String stored(Beat beat) {
        boolean isRefused = beat.decision().answer().is(Answer.Kind.REFUSED);
        return (isRefused
                        ? "Connect-MsolService has to be run before it in the same session (STS-1); it would then set"
                        : "Set-MsolUser sets")
                + " StsRefreshTokensValidFrom to " + ClockTimes.instant(beat.at())
                + ", when it is run, whatever date it is given (STS-2).";
    }
}
