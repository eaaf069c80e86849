package sessionspec.ask.configuration;

import java.util.List;
import java.util.Optional;
import sessionspec.ask.words.Vocabulary;
import sessionspec.command.Letters;

/** Reads a request to Microsoft Graph as its documentation writes them: method and address, perhaps headers, and a body. */
final class GraphRequest {

    private static final List<String> METHODS = List.of("GET ", "POST ", "PATCH ", "PUT ", "DELETE ");

    /** @param text that begins with what it says */
    static boolean is(String text) {
        return METHODS.stream().anyMatch(text::startsWith);
    }

    /** Its body, at the place where it stands, if that is to be read as a policy; what else the request does is collected. */
    static Optional<String> read(String text, Collected collected) {
        int open = text.indexOf('{');
        String line = Letters.lower(text.trim());
        if (line.contains("/revokesigninsessions") || line.contains("/invalidateallrefreshtokens")) {
            collected.happens(Vocabulary.of("sessions revoked"), 0);
        } else if (line.startsWith("get ") || line.startsWith("delete ") || open < 0) {
            collected.leave(
                    "A request without a policy in its body was not taken: paste what Microsoft Graph answers.", 0);
        } else {
            return Optional.of(blank(text.substring(0, open)) + text.substring(open));
        }
        return Optional.empty();
    }

    private static String blank(String head) {
        StringBuilder blank = new StringBuilder();
        for (int at = 0; at < head.length(); at++) {
            blank.append(head.charAt(at) == '\n' ? '\n' : ' ');
        }
        return blank.toString();
    }
}
