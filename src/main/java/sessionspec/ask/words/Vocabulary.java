package sessionspec.ask.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.Form;
import sessionspec.ask.Phrase;
import sessionspec.ask.Tokens;
import sessionspec.ask.Topic;

/** Every form of words in which a situation or a happening can be written. */
public final class Vocabulary {

    private static final List<Form> SITUATION = forms(false);
    private static final List<Form> HAPPENINGS = forms(true);

    private Vocabulary() {}

    private static List<Form> forms(boolean happenings) {
        return Stream.of(
                        SituationForms.all(),
                        SynchronisationForms.all(),
                        AdfsForms.all(),
                        LifetimeForms.all(),
                        SignInForms.all(),
                        DeviceForms.all(),
                        TokenForms.all(),
                        ProtectionForms.all(),
                        AdministrationForms.all())
                .flatMap(List::stream)
                .filter(form -> (form.topic() == Topic.HAPPENS) == happenings)
                .toList();
    }

    public static List<Form> situation() {
        return SITUATION;
    }

    public static List<Form> happenings() {
        return HAPPENINGS;
    }

    public static List<Form> asking() {
        return HAPPENINGS.stream().filter(form -> form.asks().isPresent()).toList();
    }

    /**
     * What words written by the program say.
     *
     * @throws IllegalArgumentException if they say nothing
     */
    public static Phrase of(String words) {
        List<String> said = Tokens.split(words);
        return read(SITUATION, said)
                .or(() -> read(HAPPENINGS, said))
                .orElseThrow(() -> new IllegalArgumentException(words));
    }

    public static Optional<Phrase> situation(String line) {
        return read(SITUATION, Tokens.split(line.trim()));
    }

    /** That an administrator runs a command line, which has no quotation marks like those around it. */
    public static Phrase running(String command) {
        return read(HAPPENINGS, List.of("administrator", "runs", "\"" + command.replace('"', '\'') + "\""))
                .orElseThrow(() -> new IllegalArgumentException(command));
    }

    static Optional<Phrase> read(List<Form> forms, List<String> words) {
        for (Form form : forms) {
            Optional<Phrase> phrase = form.read(words);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }
}
