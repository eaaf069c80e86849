package sessionspec.engine;

import org.teavm.jso.JSExport;
import sessionspec.ask.answer.Ask;
import sessionspec.ask.answer.Catalogued;
import sessionspec.ask.answer.VocabularyJson;

/** What the page calls. */
public final class Engine {

    private static Ask ask = new Ask(Catalogued.NOTHING);

    private Engine() {}

    /**
     * Tells what the catalogue says, as the page has it, before anything is asked; without it answers have no sentences of
     * the catalogue.
     */
    @JSExport
    public static void know(String catalogued) {
        ask = new Ask(CataloguedJson.read(catalogued));
    }

    /** The answer to a question, as {@link sessionspec.ask} describes both; throws nothing. */
    @JSExport
    public static String ask(String question) {
        return ask.json(question);
    }

    /** The same for what stands in an address after {@code #ask=}. */
    @JSExport
    public static String askOfAddress(String address) {
        return ask.jsonOfAddress(address);
    }

    /** In which words questions can be asked, as {@link VocabularyJson} tells them. */
    @JSExport
    public static String vocabulary() {
        return VocabularyJson.json();
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

    /** A digest of the same. */
    @JSExport
    public static String digest(String story) {
        return Replay.digest(story);
    }
}
