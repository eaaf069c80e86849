package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sessionspec.ask.Form.Asking.Way;
import sessionspec.ask.Mark;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.words.Vocabulary;

/** Something that a question does not say, and what it could say. */
record Unsaid(String about, List<Value> values) {

    /** One of the things that it could say. */
    record Value(String words, UnaryOperator<Question> said) {}

    private static final List<String> STAYS = List.of("yes", "no");

    static List<Unsaid> of(Question question) {
        List<Unsaid> all = new ArrayList<>();
        if (question.goesOn().works().isEmpty()) {
            all.add(new Unsaid(
                    "how it goes on",
                    List.of(
                            new Value("nobody does anything", it -> it.goingOn(false)),
                            new Value("the user works all the time", it -> it.goingOn(true)))));
        }
        if (question.asksAtAdfs()) {
            atAdfs(question, all);
        } else {
            atEntraId(question, all);
        }
        return all;
    }

    private static void atEntraId(Question question, List<Unsaid> all) {
        WhichApp.of(question).ifPresent(all::add);
        topic(Topic.USER, question, all, "user managed", "user federated synced", "user federated unsynced");
        if (question.says(Topic.USER, Mark.IN_PART)) {
            all.add(of("the synchronisation of password changes", "user federated synced", "user federated unsynced"));
        }
        devices(question, all);
        topic(Topic.POLICY, question, all, "policy none", "policy every 1h", "policy every 1d", "policy every time");
        if (question.asks(Way.USER)) {
            if (KeptByTheApp.decides(question)) {
                KeptByTheApp.of(question).ifPresent(all::add);
            }
            topic(Topic.BROWSER, question, all, "browser none", "browser never", "browser always");
            stays(question, all);
        } else if (question.asks(Way.MFA) && !isRememberingKnown(question)) {
            topic(Topic.REMEMBER_MFA, question, all, "remember-mfa off", "remember-mfa on");
        }
    }

    /** A new tenant remembers no MFA by default (NEW-1), and what is switched is not unsaid. */
    private static boolean isRememberingKnown(Question question) {
        return question.said(Topic.TENANT).stream()
                        .anyMatch(it -> it.phrase().written().equals("tenant new"))
                || question.story().stream()
                        .anyMatch(it -> it.phrase().written().startsWith("administrator switches remember-mfa"));
    }

    /** Whether the prompt is shown on another device is open (INT-16), so that nobody is said to have answered it there. */
    private static boolean mayBePersonal(Question question) {
        return question.said(Topic.DEVICE).stream()
                        .allMatch(it -> it.phrase().written().equals("device personal"))
                || question.story().stream()
                        .anyMatch(it -> it.phrase().written().startsWith("goes to "));
    }

    private static void stays(Question question, List<Unsaid> all) {
        int at = question.lastOf(Mark.SIGN_IN);
        if (at >= 0 && question.lastOf(Mark.STAY_SIGNED_IN) < 0 && mayBePersonal(question)) {
            List<Value> values = new ArrayList<>();
            for (String answer : STAYS) {
                Phrase answers = Vocabulary.of("answers Stay signed in? " + answer);
                values.add(new Value(answer, it -> it.following(at, answers)));
            }
            all.add(new Unsaid("the answer to Stay signed in?", values));
        }
    }

    private static void atAdfs(Question question, List<Unsaid> all) {
        devices(question, all);
        topic(Topic.ADFS, question, all, "adfs 2016", "adfs 2012r2 hotfix", "adfs 2012r2 no-hotfix");
        if (question.says(Topic.ADFS, Mark.IN_PART)) {
            all.add(of("the hotfix", "adfs 2012r2 hotfix", "adfs 2012r2 no-hotfix"));
        }
        int at = question.lastOf(Mark.TICKABLE);
        if (at >= 0 && !question.says(Topic.ENABLE_KMSI, "true", false)) {
            Phrase ticked =
                    Vocabulary.of(question.story().get(at).phrase().written() + " with Keep me signed in ticked");
            Phrase enabled = Vocabulary.of("EnableKmsi true");
            all.add(new Unsaid(
                    "Keep me signed in",
                    List.of(
                            new Value("not ticked or not offered", it -> it),
                            new Value(
                                    "offered and ticked", it -> it.with(enabled).replacing(at, ticked)))));
        }
    }

    private static void devices(Question question, List<Unsaid> all) {
        topic(
                Topic.DEVICE,
                question,
                all,
                "device personal",
                "device registered",
                "device joined",
                "device hybrid",
                "device unregistered");
    }

    private static void topic(Topic topic, Question question, List<Unsaid> all, String... values) {
        if (!question.says(topic)) {
            all.add(of("the " + topic.words(), values));
        }
    }

    private static Unsaid of(String about, String... values) {
        return new Unsaid(
                about,
                Stream.of(values)
                        .map(Vocabulary::of)
                        .map(phrase -> new Value(phrase.called(), it -> it.with(phrase)))
                        .toList());
    }
}
