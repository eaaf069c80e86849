package sessionspec.core.consistency;

import sessionspec.core.kernel.Answer;

/** How much an answer lets in, at least and at most: 2 is in, 1 waits for the user, 0 is not in. */
record Leniency(int least, int most) {

    static Leniency of(Answer answer) {
        return switch (answer.kind()) {
            case LET_IN -> new Leniency(2, 2);
            case DEFERRED -> new Leniency(1, 1);
            case UNSAID -> new Leniency(0, 2);
            default -> new Leniency(0, 0);
        };
    }

    /** Whether the answer lets in what the other one does not, under any reading. */
    static boolean more(Answer answer, Answer other) {
        boolean waits = answer.is(Answer.Kind.DEFERRED) || other.is(Answer.Kind.DEFERRED);
        boolean open = answer.is(Answer.Kind.UNSAID) || other.is(Answer.Kind.UNSAID);
        if (waits && open) {
            // What is open may be whether it waits, which is in neither way.
            return false;
        }
        Leniency one = of(answer);
        Leniency two = of(other);
        return one.least > two.least || one.most > two.most;
    }

    static boolean perhapsIn(Answer answer) {
        return of(answer).most == 2;
    }
}
