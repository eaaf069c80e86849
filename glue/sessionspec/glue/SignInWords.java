package sessionspec.glue;

import java.time.Instant;
import java.util.Set;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;

/** The ways to give credentials on a device, in the words of the features. */
final class SignInWords {

    static final String PATTERN = "signs in(?: with (?:" + AnswerWords.FACTORS + "))? on|logs in(?: with (?:"
            + AnswerWords.FACTORS + "))? to";

    private SignInWords() {}

    /**
     * How the user does it.
     *
     * @param toDevice to the device itself rather than to Microsoft Entra ID
     * @param factors  the first factor, unless the words say otherwise
     */
    record Way(boolean toDevice, Set<Factor> factors) {

        Event event(Instant at, String user, Device device) {
            return toDevice ? new DeviceLoggedIn(at, user, device, factors) : SignedIn.on(device, user, factors, at);
        }
    }

    static Way parse(String words) {
        int with = words.indexOf(" with ");
        Set<Factor> factors = with < 0
                ? Set.of(Factor.FIRST_FACTOR)
                : AnswerWords.factors(words.substring(with + 6, words.lastIndexOf(' ')));
        return new Way(words.startsWith("logs"), factors);
    }
}
