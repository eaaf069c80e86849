package sessionspec.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.teavm.jso.JSExport;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.answer.Ask;
import sessionspec.ask.answer.Catalogued;
import sessionspec.ask.lasting.Inquiry;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.json.Json;
import sessionspec.json.JsonReader;

/** What the page calls. */
public final class Engine {

    /** In decisions, for a part of a frame of a page, so that whoever goes on to say something need not wait. */
    private static final int STEP = 40;

    private static Ask ask = new Ask(Catalogued.NOTHING);
    private static String asked = "";
    private static Optional<Inquiry> inquiry = Optional.empty();

    private Engine() {}

    /**
     * Tells what the catalogue says, as the page has it, before anything is asked; without it answers have no sentences of
     * the catalogue.
     */
    @JSExport
    public static void know(String catalogued) {
        ask = new Ask(catalogued(catalogued));
    }

    /** The answer to a question, as {@link sessionspec.ask} describes both; throws nothing. */
    @JSExport
    public static String ask(String question) {
        return ask.json(question);
    }

    /**
     * The same before anything is looked at that the question does not say; it takes a part of the time, and nothing that is
     * being looked at is given up for it.
     */
    @JSExport
    public static String begin(String question) {
        try {
            return ask.json((asked.equals(question) ? inquiry(question) : ask.inquiry(question)).answered());
        } catch (NotUnderstood wrong) {
            return ask.json(wrong);
        }
    }

    /**
     * Goes on a little to look at what a question does not say, one thing at a time.
     *
     * @return what {@link #ask} returns, or nothing as long as there is more to look at, or where it cannot be understood
     */
    @JSExport
    public static String alone(String question) {
        return goOn(question, it -> it.goOnAlone(STEP));
    }

    /**
     * Goes on a little to look at what a question does not say, also at several things together.
     *
     * @return the answer with all that was found, or nothing as long as there is more to look at, or where it cannot be
     *     understood
     */
    @JSExport
    public static String further(String question) {
        return goOn(question, it -> it.goOn(STEP));
    }

    private static String goOn(String question, Predicate<Inquiry> goesOn) {
        try {
            Inquiry on = inquiry(question);
            return goesOn.test(on) ? ask.json(on.answered()) : "";
        } catch (NotUnderstood wrong) {
            return "";
        }
    }

    /** The one that is asked is kept until another is. */
    private static Inquiry inquiry(String question) throws NotUnderstood {
        if (inquiry.isEmpty() || !asked.equals(question)) {
            inquiry = Optional.of(ask.inquiry(question));
            asked = question;
        }
        return inquiry.get();
    }

    /** What is understood of a configuration; throws nothing. */
    @JSExport
    public static String configuration(String exported) {
        return ask.jsonOfConfiguration(exported);
    }

    /** What the model decides on each event of a story, and what is known then, as text. */
    @JSExport
    public static String replay(String story) {
        return Replay.of(story);
    }

    @JSExport
    public static String digest(String story) {
        return Replay.digest(story);
    }

    /**
     * {@code {"sentences":{"SIF-2 refreshed":"...", ...}, "judgements":{"SIF-2":["INT-07"], ...}, "readings":{...},
     * "remarks":{...}}}, the last two of the same form; what is not there is not known.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    private static Catalogued catalogued(String json) {
        Json all = JsonReader.read(json);
        Map<String, String> sentences = new HashMap<>();
        members(all, "sentences")
                .forEach((key, says) -> sentences.put(key, says.text().orElse("")));
        return new Catalogued(
                new FindingSentences(sentences), ids(all, "judgements"), ids(all, "readings"), ids(all, "remarks"));
    }

    private static Map<String, List<String>> ids(Json json, String name) {
        Map<String, List<String>> ids = new HashMap<>();
        members(json, name).forEach((rule, all) -> ids.put(rule, texts(all)));
        return ids;
    }

    private static Map<String, Json> members(Json json, String name) {
        Optional<Json> member = json.member(name);
        return member.isPresent() && member.get() instanceof Json.Members object ? object.members() : Map.of();
    }

    private static List<String> texts(Json ids) {
        return ids.elements().stream().flatMap(id -> id.text().stream()).toList();
    }
}
