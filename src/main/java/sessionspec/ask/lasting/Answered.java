package sessionspec.ask.lasting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.Form.Asking.Way;
import sessionspec.ask.Mark;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.words.Vocabulary;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;

/**
 * The answer to a question.
 *
 * @param works      whether it is answered for a user who goes on all the time; where nothing is said of that, it is not
 * @param turns      from when on whoever asks is answered otherwise, up to where nothing is open; none if it never is
 * @param limits     every period that runs, those that decide first
 * @param once       where the user is asked for something at once, how long it lasts once that is given
 * @param earlier    where the user is let in no more at the last happening, since when that is so, if that is earlier
 * @param elsewhere  where some policy speaks of the app in which it is asked, the turns in an app of which none does; where a new
 *                   sign-in is asked for MFA at once, those of whoever works on
 * @param advice     that a review of what is configured in the end would give
 * @param unsaid     what is known so far of what is not said
 */
public record Answered(
        Question question,
        boolean works,
        Lasting lasting,
        List<Turn> turns,
        List<Limit> limits,
        List<Bar> bars,
        Optional<List<Turn>> once,
        Optional<Earlier> earlier,
        Optional<List<Turn>> elsewhere,
        List<Finding> advice,
        Dependences unsaid) {

    /**
     * Without a look at what is not said.
     *
     * @throws sessionspec.ask.NotUnderstood if the question says what cannot be
     */
    public static Answered of(Model model, Question question) {
        boolean works = question.goesOn().works().orElse(false);
        Telling telling = Telling.of(model, question);
        Lasting lasting = Lasting.of(question, telling);
        List<Turn> turns = lasting.turns(works);
        List<Limit> limits = Limit.of(lasting, works);
        return new Answered(
                question,
                works,
                lasting,
                turns,
                limits,
                Bar.of(lasting, turns, limits),
                OnceGiven.turns(model, question, turns),
                Earlier.of(model, question, lasting),
                elsewhere(question, turns).map(it -> Lasting.of(model, it).turns(works)),
                isConfigured(question) ? telling.reviewed(question.last()) : List.of(),
                Dependences.NONE);
    }

    /** What a new sign-in asks for at once, whoever is signed in need not be asked for. */
    private static Optional<Question> elsewhere(Question question, List<Turn> turns) {
        return question.asks(Way.MFA) && Turn.isAtOnce(turns, question)
                ? Optional.of(question.asking(Vocabulary.of("works")))
                : WhichApp.elsewhere(question);
    }

    /** The question with what the user is asked for at once given, if that is so. */
    Optional<Question> given() {
        return once.map(it -> OnceGiven.given(question));
    }

    private static boolean isConfigured(Question question) {
        return Stream.of(Topic.POLICY, Topic.BROWSER)
                .flatMap(topic -> question.said(topic).stream())
                .anyMatch(said -> !said.is(Mark.NONE));
    }

    Answered knowing(Dependences more) {
        return new Answered(question, works, lasting, turns, limits, bars, once, earlier, elsewhere, advice, more);
    }

    public List<Dependence> dependsOn() {
        return unsaid.dependsOn();
    }

    /** Whether the documents do not say how long the token lasts that is asked about, so that it is open once it is issued. */
    public boolean isOfUnsaidLength() {
        return IssuedToken.shownBy(question.goesOn().asks())
                .flatMap(it -> it.in(lasting.beats()))
                .filter(it -> it.decision().answer().is(Answer.Kind.LET_IN)
                        && it.thereupon().answer().is(Answer.Kind.UNSAID))
                .isPresent();
    }

    /** By what it goes on where nothing ends it: what reckons with a period, if anything does. */
    public List<Finding> keeping() {
        if (!turns.isEmpty()) {
            return List.of();
        }
        Decision last = works ? lasting.then() : lasting.now();
        List<Finding> meeting =
                last.governing().stream().filter(it -> it.verb() == Verb.MEETS).toList();
        List<Finding> reckoning =
                meeting.stream().filter(it -> it.arithmetic().isPresent()).toList();
        return reckoning.isEmpty() ? meeting : reckoning;
    }

    /** What is advised or warned of, where the last thing that happens is that somebody looks at how things are configured. */
    public Optional<List<Finding>> reviewed() {
        List<Beat> beats = lasting.beats();
        Optional<Beat> last = beats.isEmpty() ? Optional.empty() : Optional.of(beats.get(beats.size() - 1));
        return last.filter(beat -> beat.events().stream()
                        .anyMatch(it -> it instanceof ConfigurationReviewed || it instanceof MfaSettingsReviewed))
                .map(beat -> beat.decision().advice());
    }

    public boolean isWithoutSignIn() {
        return told(SignedIn.class).findAny().isEmpty()
                && told(DeviceLoggedIn.class).noneMatch(it -> it.device().signsInWithEntraAccount());
    }

    public <E extends Event> Stream<E> told(Class<E> kind) {
        return lasting.beats().stream()
                .flatMap(beat -> beat.events().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    public boolean asksForToken() {
        return question.asksForToken();
    }

    /** Whether whoever asks is answered otherwise from the last happening on. */
    public boolean isAtOnce() {
        return Turn.isAtOnce(turns, question);
    }

    public boolean isOpen() {
        return turns.stream().anyMatch(Turn::isOpen);
    }
}
