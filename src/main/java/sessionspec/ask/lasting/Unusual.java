package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.Mark;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Scene;
import sessionspec.ask.Topic;
import sessionspec.ask.words.Times;
import sessionspec.ask.words.Vocabulary;

/** What seldom is so, and counts as not so where a question says nothing of it. */
final class Unusual {

    private static final String UNSAID = "nothing of it";

    private static final List<String> AT_ENTRA_ID = List.of(
            "tenant new",
            "licence free",
            "stay-prompt off",
            "adfs-persistence on",
            "remember-mfa 1d",
            "security-defaults on");

    private static final List<String> AT_ADFS = List.of(
            "adfs-mfa anywhere",
            "EnablePersistentSso false",
            "SsoLifetime 60",
            "KmsiLifetimeMins 720",
            "PersistentSsoLifetimeMins 1440",
            "DeviceUsageWindowInDays 1");

    /** What an administrator runs once, before anybody signs in, so that no Max Age holds. */
    private static final List<String> VALID_FROM = List.of(
            "Connect-MsolService",
            "Set-MsolUser -UserPrincipalName " + Scene.USER + " -StsRefreshTokensValidFrom 2016-01-01");

    static List<Unsaid> of(Question question) {
        List<Unsaid> all = new ArrayList<>();
        boolean atAdfs = question.asksAtAdfs();
        for (String words : atAdfs ? AT_ADFS : AT_ENTRA_ID) {
            Phrase phrase = Vocabulary.of(words);
            if (phrase.form().topic() != Topic.ADFS_PERSISTENCE || Possible.passesAdfs(question)) {
                add(phrase, question, all);
            }
        }
        if (!atAdfs && question.says(Topic.USER, Mark.UNSYNCED)) {
            synchronised(question, all);
        }
        if (!atAdfs) {
            FirstFactorAlone.in(question)
                    .map(alone -> new Unsaid.Value("with MFA as well", it -> it.replacing(alone.at(), alone.both())))
                    .ifPresent(value -> all.add(unusual("the sign-in", value)));
        }
        if (atAdfs) {
            // Whatever was issued before that time ends.
            String soon = Times.of(question.last().plusSeconds(60));
            add(Vocabulary.of("PersistentSsoCutoffTime " + soon), question, all);
        } else if (question.asksForToken()) {
            add(Vocabulary.of("token-lifetime 10m for the organisation"), question, all);
        } else if (!KeptByTheApp.decides(question)) {
            KeptByTheApp.of(question).ifPresent(all::add);
        }
        return all;
    }

    private static void add(Phrase phrase, Question question, List<Unsaid> all) {
        String about = phrase.form().topic().words();
        if (!question.says(phrase.form().topic())) {
            all.add(unusual(about, new Unsaid.Value(phrase.called(), it -> it.with(phrase))));
        }
    }

    /** What an administrator can do about it that the user's password changes are not known. */
    private static void synchronised(Question question, List<Unsaid> all) {
        Phrase synced = Vocabulary.of("user federated synced");
        all.add(unusual("the synchronisation of password changes", new Unsaid.Value("on", it -> it.with(synced))));
        Phrase hashes = Vocabulary.of("sync password hash synchronization on");
        if (!question.says(Topic.SYNCHRONISATION)) {
            all.add(unusual("password hash synchronization", new Unsaid.Value("on", it -> it.saying(List.of(hashes)))));
        }
        all.add(unusual(
                "StsRefreshTokensValidFrom",
                new Unsaid.Value(
                        "set before anybody signs in",
                        it -> it.beginning(
                                VALID_FROM.stream().map(Vocabulary::running).toList()))));
    }

    private static Unsaid unusual(String about, Unsaid.Value value) {
        return new Unsaid(about, List.of(new Unsaid.Value(UNSAID, it -> it), value));
    }
}
