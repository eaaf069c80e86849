package sessionspec.ask.words;

import java.util.List;
import java.util.Optional;
import sessionspec.command.Letters;

/** Commands that no document gives, and in which words of the vocabulary that is said which they do. */
public final class OtherCommands {

    /**
     * Some commands.
     *
     * @param begins how they begin, in small letters
     * @param has    what stands in them besides, in small letters and without what separates the parts of a command
     */
    private record Known(String begins, String has, String words) {

        boolean is(String line) {
            return line.startsWith(begins) && joined(line).contains(has);
        }

        private static String joined(String line) {
            StringBuilder all = new StringBuilder();
            for (int at = 0; at < line.length(); at++) {
                if (" :=$".indexOf(line.charAt(at)) < 0) {
                    all.append(line.charAt(at));
                }
            }
            return all.toString();
        }
    }

    private static final String REVOKED = "sessions revoked";
    private static final String DISABLED = "account disabled";
    private static final String CHANGED = "password changed";
    private static final String DEVICE_DISABLED = "device disabled";
    private static final String POLICY = "token-lifetime 2h for the organisation";
    private static final String SWITCHED_OFF = "accountenabledfalse";

    private static final List<Known> ALL = List.of(
            new Known("revoke-", "", REVOKED),
            new Known("disable-adaccount", "", DISABLED),
            new Known("set-azureaduser ", SWITCHED_OFF, DISABLED),
            new Known("update-mguser ", SWITCHED_OFF, DISABLED),
            new Known("set-msoluser ", "blockcredentialtrue", DISABLED),
            new Known("set-adaccountpassword", "", CHANGED),
            new Known("set-msoluserpassword", "", CHANGED),
            new Known("set-azureaduserpassword", "", CHANGED),
            new Known("update-mguser ", "passwordprofile", CHANGED),
            new Known("disable-msoldevice", "", DEVICE_DISABLED),
            new Known("set-azureaddevice ", SWITCHED_OFF, DEVICE_DISABLED),
            new Known("update-mgdevice ", SWITCHED_OFF, DEVICE_DISABLED),
            new Known("new-mgpolicytokenlifetimepolicy", "", POLICY),
            new Known("new-azureadpolicy", "", POLICY));

    private OtherCommands() {}

    /** What says the same as a command line; empty where nothing does. */
    public static Optional<String> words(String line) {
        String lower = Letters.lower(line.trim());
        return ALL.stream().filter(it -> it.is(lower)).findFirst().map(Known::words);
    }
}
