package sessionspec.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Spot;
import sessionspec.ask.answer.Ask;
import sessionspec.ask.configuration.Configurations;
import sessionspec.ask.configuration.Understood;
import sessionspec.ask.configuration.Understood.Provided;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.words.QuestionText;
import sessionspec.upkeep.NotDone;

@Command(
        name = "ask",
        description =
                "Answer what is asked in a file: how long it lasts in that situation and after what happens there."
                        + " Policies are Conditional Access policies or token lifetime policies as Microsoft Graph exports them,"
                        + " or what Get-AdfsProperties prints; they add to the situation. Without a story, print what is"
                        + " understood of them. It is what the documents say of such a configuration, and no assessment of a"
                        + " tenant.",
        footer = {"", "Exit codes: 0 answered; 1 the documents do not say; 2 what is asked cannot be understood."})
final class AskCommand extends SpecCommand {

    private static final int UNSAID = 1;
    private static final int BAD_INPUT = 2;

    /** What was asked cannot be understood, each in one line with its place. */
    private static final class BadInput extends Exception {
        private static final long serialVersionUID = 1;

        BadInput(Path file, Spot spot, String sentence) {
            super(told(file, spot, sentence));
        }

        BadInput(Path file, NotUnderstood wrong) {
            super(Stream.concat(Stream.of(wrong), wrong.others().stream())
                    .map(it -> told(file, it.spot(), it.sentence()))
                    .collect(Collectors.joining("\n")));
        }

        private static String told(Path file, Spot spot, String sentence) {
            return file + (spot.equals(Spot.NONE) ? "" : ":" + spot.line() + ":" + spot.column()) + ": " + sentence;
        }
    }

    @Mixin
    private WrittenSpecification specification;

    @Option(names = "--story", paramLabel = "FILE", description = "What is asked, in its written form.")
    private Optional<Path> story = Optional.empty();

    @Option(names = "--policy", paramLabel = "FILE", description = "A configuration; may be given several times.")
    private List<Path> policies = List.of();

    @Option(names = "--json", description = "Print JSON, in the form that package sessionspec.ask describes.")
    private boolean json;

    @Override
    public Integer call() throws NotDone {
        if (story.isEmpty() && policies.isEmpty()) {
            return refused("Name what is asked by --story, or a configuration by --policy.");
        }
        try {
            Understood understood = Understood.NOTHING;
            for (Path policy : policies) {
                Understood one = understood(policy);
                tell(policy, one);
                understood = understood.and(one);
            }
            understood.notTaken().forEach(it -> toldOfAll(it.spot(), it.says()));
            understood.remarks().forEach(it -> toldOfAll(it.spot(), it.says()));
            return story.isPresent() ? answer(story.get(), understood) : print(understood);
        } catch (BadInput wrong) {
            return refused(String.valueOf(wrong.getMessage()));
        }
    }

    private void tell(Path file, Understood one) {
        one.notTaken().forEach(it -> told(file, it.spot(), it.says()));
        one.remarks().forEach(it -> told(file, it.spot(), it.says()));
        one.happenings()
                .forEach(it -> told(
                        file,
                        it.spot(),
                        "This happens, and is no setting: say it in the story with its time, such as 00:00 "
                                + it.phrase().written()));
        one.lines().forEach(it -> err().println(file + ": " + it));
    }

    /** What only several files together come to has no place. */
    private void toldOfAll(Spot spot, String sentence) {
        if (spot.equals(Spot.NONE)) {
            err().println(sentence);
        }
    }

    private void told(Path file, Spot spot, String sentence) {
        err().println(file + ":" + spot.line() + ":" + spot.column() + ": " + sentence);
    }

    private int answer(Path file, Understood understood) throws BadInput, NotDone {
        Ask ask =
                new Ask(specification.traced(Optional.empty(), Optional.empty()).catalogued());
        try {
            Question question = QuestionText.parse(read(file)).saying(understood.situation());
            Answered answered = ask.inquiry(question).finished();
            out().print(json ? ask.json(answered) + "\n" : ask.text(answered));
            out().flush();
            for (Provided provided : understood.provided()) {
                ask.uncovered(answered, provided).ifPresent(err()::println);
            }
            return answered.isOpen() ? UNSAID : 0;
        } catch (NotUnderstood wrong) {
            throw new BadInput(file, wrong);
        }
    }

    private int print(Understood understood) {
        if (json) {
            say(Ask.json(understood));
            return 0;
        }
        say("ask 1");
        understood.situation().stream().map(Phrase::written).forEach(out()::println);
        out().flush();
        return 0;
    }

    private static Understood understood(Path file) throws BadInput {
        try {
            return Configurations.read(read(file));
        } catch (NotUnderstood wrong) {
            throw new BadInput(file, wrong);
        }
    }

    private static String read(Path file) throws BadInput {
        try {
            return decoded(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new BadInput(file, Spot.NONE, "There is no such file.");
        } catch (CharacterCodingException notText) {
            throw new BadInput(file, Spot.NONE, "This is no text in UTF-8.");
        } catch (IOException unreadable) {
            throw new BadInput(file, Spot.NONE, "The file cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    /** In UTF-8, or in UTF-16 with its mark, as Windows PowerShell redirects what it prints. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        return (little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private int refused(String sentence) {
        err().println(sentence);
        err().flush();
        return BAD_INPUT;
    }
}
