package sessionspec.core.consistency;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Model.Answered;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Readings;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.tenant.NewTenant.JustCreated;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tokens.DeviceEvent.DeviceLocked;
import sessionspec.core.tokens.TokenRequested;

/** Cores that are broken on purpose. */
final class Broken {

    private static final Core SOUND = SessionModel.SOUND::answer;
    private static final Set<Factor> BOTH = Set.of(Factor.values());

    private Broken() {}

    /** A change of the posture signs the user in. */
    static final Core REVOCATION_SIGNS_IN = (before, event) -> SOUND.answer(
            before,
            event instanceof PostureChanged changed
                    ? new SignedIn(changed.device(), changed.user(), BOTH, changed.at())
                    : event);

    /** Whoever asks for a token is let in. */
    static final Core TOKENS_FOR_ALL = (before, event) -> {
        Answered answered = SOUND.answer(before, event);
        return event instanceof TokenRequested ? answering(Answer.LET_IN, answered) : answered;
    };

    /** Locking the device signs in. */
    static final Core LOCKING_SIGNS_IN = (before, event) -> SOUND.answer(
            before,
            event instanceof DeviceLocked locked
                    ? new SignedIn(locked.device(), locked.user(), BOTH, locked.at())
                    : event);

    /** MFA stands for both factors. */
    static final Core MFA_IS_BOTH = (before, event) -> SOUND.answer(
            before,
            event instanceof SignedIn in && in.factors().equals(Set.of(Factor.MFA))
                    ? new SignedIn(in.at(), in.place(), in.everywhere(), BOTH)
                    : event);

    /** Two users are one. */
    static final Core ONE_USER = (before, event) -> SOUND.answer(
            before,
            Shapes.with(
                    event,
                    part -> part.equals("Robin")
                            ? "Alex"
                            : part.equals("robin@contoso.com") ? "alex@contoso.com" : part));

    /** The shorter a period is said to be, the longer it is. */
    static final Core SHORT_IS_LONG = (before, event) -> SOUND.answer(
            before,
            event instanceof Configured
                    ? Shapes.with(
                            event,
                            part -> part instanceof Duration length
                                    ? Duration.ofDays(9000).dividedBy(Math.max(1, length.toMinutes()))
                                    : part)
                    : event);

    /** Only the last policy counts. */
    static final Core LAST_POLICY_COUNTS = (before, event) -> SOUND.answer(
            before,
            event instanceof Configured configured && configured.as() instanceof Policy policy
                    ? new Configured(event.at(), new Policy(1, policy.target(), policy.period(), policy.requiresMfa()))
                    : event);

    /** Whoever is prompted counts as signed in. */
    static final Core ASKS_ONCE = (before, event) -> {
        Answered answered = SOUND.answer(before, event);
        return event instanceof AccessRequested asked
                        && answered.decision().answer().is(Answer.Kind.PROMPTED)
                ? new Answered(
                        answered.decision(),
                        SOUND.answer(
                                        answered.next(),
                                        new SignedIn(
                                                asked.place().device(),
                                                asked.place().user(),
                                                BOTH,
                                                asked.at()))
                                .next())
                : answered;
    };

    /** On every other day nobody is let in. */
    static final Core CLOSED_ON_ODD_DAYS = (before, event) -> {
        Answered answered = SOUND.answer(before, event);
        return event.at().getEpochSecond() / 86_400 % 2 == 1 && event instanceof AccessRequested
                ? answering(Answer.UNSAID, answered)
                : answered;
    };

    /** What is refused leaves something behind. */
    static final Core OBEYS_WHAT_IT_REFUSES = (before, event) -> {
        Answered answered = SOUND.answer(before, event);
        return answered.decision().answer().is(Answer.Kind.REFUSED)
                ? new Answered(
                        answered.decision(),
                        SOUND.answer(answered.next(), new Configured(event.at(), new JustCreated()))
                                .next())
                : answered;
    };

    /** Only the first reading is asked. */
    static final Core FIRST_READING_ONLY = (before, event) -> {
        Answered answered = SOUND.answer(before, event);
        return new Answered(SOUND.answer(Readings.each(before).get(0), event).decision(), answered.next());
    };

    /** It does not say why. */
    static final Core SILENT = (before, event) -> answering(SOUND.ask(before, event), SOUND.answer(before, event));

    /** Two rules settle one thing differently, and neither goes before the other. */
    static Core contrary(Fault fault) {
        return new Model(List.of(new Door("AAA-1", true), new Door("AAA-2", false)), fault)::answer;
    }

    private static Answered answering(Answer answer, Answered answered) {
        return new Answered(new Decision(answer, List.of(), answered.decision().findings()), answered.next());
    }

    /** Says whether the door is open, and refuses where nobody says that it is. */
    private record Door(String rule, boolean open) implements Control {

        private static final Setting<Boolean> OPEN = new Setting<>("door open", "");

        @Override
        public void speaks(Phases on) {
            on.settles(AccessRequested.class, (it, now, out) -> out.settles(rule, "door", OPEN, open));
            on.asks(AccessRequested.class, (it, now, out) -> {
                if (!out.setting(OPEN).orElse(false)) {
                    out.refuses("AAA-3", "shut");
                }
            });
        }
    }
}
