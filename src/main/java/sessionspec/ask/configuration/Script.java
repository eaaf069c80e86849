package sessionspec.ask.configuration;

import java.util.List;
import sessionspec.command.Letters;

/** What stands in scripts beside the commands that do something. */
final class Script {

    /** How commands begin that change nothing, alone or in a pipeline. */
    private static final List<String> SHOW = List.of(
            "get-",
            "where-",
            "select-",
            "sort-",
            "foreach-",
            "group-",
            "measure-",
            "out-",
            "format-",
            "export-",
            "write-",
            "import-",
            "install-",
            "disconnect-",
            "connect-mggraph",
            "connect-azuread");

    /** What holds commands together, and what lets them run only in some case. */
    private static final List<String> FRAMES = List.of("foreach", "for", "try", "finally", "begin", "process", "end");

    private static final List<String> CASES = List.of("if", "elseif", "else", "switch", "while", "do", "catch");

    /** How words begin that have a hyphen like commands and are none. */
    private static final List<String> WORDS = List.of("sign-", "multi-", "re-", "on-", "log-", "single-", "non-");

    static boolean shows(String statement) {
        return begins(statement, SHOW);
    }

    /** Whether it is the head of a block that is run in any case, or has only signs. */
    static boolean isFrame(String statement) {
        return isHead(statement, FRAMES) || isOfSigns(statement);
    }

    /** Whether it is the head of a block that is run in some case. */
    static boolean isCase(String statement) {
        return isHead(statement, CASES);
    }

    /** Whether it begins with a word that looks like a command and is none. */
    static boolean isProse(String statement) {
        return begins(statement, WORDS);
    }

    private static boolean begins(String statement, List<String> words) {
        String lower = Letters.lower(statement);
        return words.stream().anyMatch(lower::startsWith);
    }

    /** Such a word alone, or with what stands in brackets after it, which prose has not. */
    private static boolean isHead(String statement, List<String> words) {
        int end = 0;
        while (end < statement.length() && Letters.isLetter(statement.charAt(end))) {
            end++;
        }
        String rest = statement.substring(end).trim();
        return words.contains(Letters.lower(statement.substring(0, end))) && (rest.isEmpty() || rest.charAt(0) == '(');
    }

    private static boolean isOfSigns(String statement) {
        for (int at = 0; at < statement.length(); at++) {
            char letter = statement.charAt(at);
            if (Letters.isLetter(letter) || letter >= '0' && letter <= '9' || letter > '~') {
                return false;
            }
        }
        return true;
    }
}
