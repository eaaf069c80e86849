package sessionspec.drift.text;

import java.util.regex.Pattern;

/** Tells commands and claim rules, in which every character counts but white space and the kind of a dash, from sentences. */
public final class Code {

    private static final String COMMAND =
            "\\b(?:Set|Get|New|Add|Remove|Connect|Disconnect|Start|Stop|Restart|Import|Export|Update"
                    + "|Invoke|Revoke|Install|Uninstall|Enable|Disable|Test|Clear|Reset)(?:-(?i:[a-z]{4,})|- [A-Z][a-z]{3,})\\b";

    private static final Pattern WHOLE =
            Pattern.compile("(?:\\W*" + COMMAND + "|\\W*\\$\\w+\\s*=|@\\w+\\s*=|!?\\w+:\\[|.*(?:=>|==|!=)).*");

    private static final Pattern MENTIONED = Pattern.compile(COMMAND + "|(?<!\\S)-[A-Z]\\w{3,}|\\$(?:true|false)\\b");

    private static final Pattern IDLE_SPACE = Pattern.compile(" ?([=(),;\\[\\]{}|&<>]) ?");

    private Code() {}

    static String exact(String written) {
        return IDLE_SPACE.matcher(written).replaceAll("$1");
    }

    public static boolean is(Wording wording) {
        return WHOLE.matcher(wording.text()).matches();
    }

    public static boolean isIn(Wording wording) {
        return MENTIONED.matcher(wording.text()).find();
    }
}
