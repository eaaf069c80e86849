package sessionspec.ask.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sessionspec.ask.Mark;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Beat;
import sessionspec.ask.words.QuestionText;
import sessionspec.ask.words.RandomQuestions;

/** Each thing that can be said or can happen, beside each question that the page begins with: none is dropped in silence. */
class SilentTest {

    private static final Ask ASK = new Ask(KnownRemarks.ONLY);
    private static final Pattern START = Pattern.compile("=> '([^']+)'");

    /** How things are, or what is told of beside what happens. */
    private static final Set<Topic> NATURE = Set.of(Topic.USER, Topic.DEVICE, Topic.ADFS);

    private static final Mark[] SEEN = {
        Mark.LOCKS, Mark.SIGN_IN, Mark.LOG_IN, Mark.ADFS_SIGN_IN, Mark.TICKABLE, Mark.NONE, Mark.ASKS_FOR_TOKEN
    };

    @Test
    void whatChangesNothingIsNamed() {
        List<String> starts = starts();
        List<Phrase> phrases = RandomQuestions.phrases().toList();
        List<String> silent = new ArrayList<>();
        for (int at = 0; at < phrases.size(); at++) {
            Phrase phrase = phrases.get(at);
            // All with all would take two minutes.
            String start = starts.get(at % starts.size());
            if (isSilent(QuestionText.parse(start), phrase)) {
                silent.add(phrase.written() + " beside " + start);
            }
        }

        assertThat(starts).hasSizeGreaterThan(10);
        assertThat(silent).isEmpty();
    }

    private static boolean isSilent(Question start, Phrase phrase) {
        boolean happens = phrase.form().topic() == Topic.HAPPENS;
        if (NATURE.contains(phrase.form().topic())
                || start.says(phrase.form().topic())
                || List.of(SEEN).stream().anyMatch(phrase::is)
                || phrase.form().asks().isPresent()) {
            return false;
        }
        try {
            Question with = happens ? start.happening(phrase) : start.with(phrase);
            Answered answered = ASK.inquiry(with).finished();
            List<Beat> beats = answered.lasting().beats();
            Beat last = beats.get(beats.size() - 1);
            String told = told(answered);
            return !(happens && (last.asks() || last.events().isEmpty()))
                    && !told.contains(phrase.written())
                    && told.equals(told(ASK.inquiry(start).finished()));
        } catch (NotUnderstood told) {
            return false;
        }
    }

    /** All but what happens, and is listed anyway. */
    private static String told(Answered answered) {
        String text = ASK.text(answered);
        int from = text.indexOf("What happened");
        int to = from < 0 ? -1 : text.indexOf("\n\n", from);
        return from < 0 ? text : text.substring(0, from) + (to < 0 ? "" : text.substring(to));
    }

    private static List<String> starts() {
        try {
            String script = Files.readString(Path.of("src/main/resources/sessionspec/report/ask/starts.js"));
            List<String> all = new ArrayList<>();
            Matcher found = START.matcher(script);
            while (found.find()) {
                all.add(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
