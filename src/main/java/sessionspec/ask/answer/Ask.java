package sessionspec.ask.answer;

import static sessionspec.ask.answer.Members.object;

import java.util.Map;
import java.util.Optional;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.ask.Spot;
import sessionspec.ask.configuration.Configurations;
import sessionspec.ask.configuration.Understood;
import sessionspec.ask.configuration.Understood.Provided;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Inquiry;
import sessionspec.ask.words.QuestionText;
import sessionspec.core.SessionModel;
import sessionspec.json.JsonText;

/** Answers what is asked in the written form. */
public record Ask(Catalogued catalogued) {

    /** The answer to a question as JSON, also where that is that it cannot be understood; throws nothing. */
    public String json(String text) {
        try {
            return json(inquiry(text).alone());
        } catch (NotUnderstood wrong) {
            return json(wrong);
        }
    }

    public static String json(Understood understood) {
        return ConfigurationJson.of(understood);
    }

    /** The same of a text; throws nothing. */
    public String jsonOfConfiguration(String text) {
        try {
            return json(Configurations.read(text));
        } catch (NotUnderstood wrong) {
            return json(wrong);
        }
    }

    public String json(NotUnderstood wrong) {
        Map<String, Object> error = error(wrong);
        error.put("also", wrong.others().stream().map(Ask::error).toList());
        return JsonText.of(object("form", Members.FORM, "error", error));
    }

    private static Map<String, Object> error(NotUnderstood wrong) {
        Map<String, Object> error = object("says", wrong.sentence());
        if (!wrong.spot().equals(Spot.NONE)) {
            error.put("line", wrong.spot().line());
            error.put("column", wrong.spot().column());
        }
        return error;
    }

    public String json(Answered answered) {
        return AnswerJson.of(answered, catalogued);
    }

    /** What is so where a policy does not cover who is asked about, as far as that is otherwise. */
    public Optional<String> uncovered(Answered answered, Provided provided) throws NotUnderstood {
        AnswerSentences otherwise = new AnswerSentences(
                inquiry(answered.question().without(provided.items())).finished(), catalogued);
        AnswerSentences here = new AnswerSentences(answered, catalogued);
        return Optional.of(provided.says() + " If it does not: " + otherwise.told())
                .filter(it -> !otherwise.told().equals(here.told())
                        || !otherwise.lasting().equals(here.lasting()));
    }

    public String text(Answered answered) {
        return AnswerText.of(answered, catalogued);
    }

    /**
     * A question that is answered, and can be looked at further.
     *
     * @throws NotUnderstood if it cannot be understood, or says what cannot be
     */
    public Inquiry inquiry(String text) {
        return inquiry(QuestionText.parse(text));
    }

    /** @throws NotUnderstood if it says what cannot be */
    public Inquiry inquiry(Question question) {
        return new Inquiry(SessionModel.SOUND, question);
    }
}
