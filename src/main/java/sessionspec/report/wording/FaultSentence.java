package sessionspec.report.wording;

import sessionspec.trace.RuleFault;

/** What was done to a rule to see whether its examples notice, and what came of it. */
public final class FaultSentence {

    private FaultSentence() {}

    public static String of(RuleFault fault) {
        int red = fault.red().size();
        String fail = red == 1 ? " fails" : " fail";
        return switch (fault.kind()) {
            case NONE -> "not tried";
            case SILENCED -> "with this rule switched off, " + red + " of its " + fault.of() + " examples" + fail;
            case FORCED ->
                red == 0
                        ? "with this rule switched off, or what it denies made to happen, none of its " + fault.of()
                                + " examples fails"
                        : "with what it denies made to happen, " + red + " of its " + fault.of() + " examples" + fail;
        };
    }
}
