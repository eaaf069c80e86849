package sessionspec.ask.words;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import sessionspec.ask.Form;
import sessionspec.ask.GoesOn;
import sessionspec.ask.Happening;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Said;
import sessionspec.ask.Slot;
import sessionspec.ask.Spot;
import sessionspec.ask.Topic;

/** Questions of all that can be written, most of which can be. */
public final class RandomQuestions {

    private static final List<Duration> PERIODS = List.of(
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(5),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofDays(90));

    private final RandomGenerator chance;

    private RandomQuestions(long seed) {
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** As many as are taken; the same for the same seed. */
    public static Stream<Question> of(long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        return Stream.generate(random::question);
    }

    /** Each form with something in its slots. */
    public static Stream<Phrase> phrases() {
        return phrases(1);
    }

    /** The same, with something else for another seed. */
    public static Stream<Phrase> phrases(long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        return Stream.concat(Vocabulary.situation().stream(), Vocabulary.happenings().stream())
                .map(random::phrase);
    }

    private Question question() {
        List<Said> situation = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Form> forms = Vocabulary.situation().stream()
                    .filter(form -> form.topic() == topic)
                    .toList();
            if (!forms.isEmpty() && chance.nextInt(100) < likely(topic)) {
                situation.add(new Said(phrase(forms.get(chance.nextInt(forms.size()))), Spot.NONE));
            }
        }
        List<Happening> story = new ArrayList<>();
        Instant at = Instant.EPOCH;
        for (int left = 1 + chance.nextInt(6); left > 0; left--) {
            story.add(new Happening(at, happening(story.isEmpty()), Spot.NONE));
            at = at.plus(PERIODS.get(chance.nextInt(PERIODS.size() - 1)));
        }
        List<Form> asking = Vocabulary.asking();
        Phrase asks =
                chance.nextInt(100) < 60 ? Vocabulary.of("works") : phrase(asking.get(chance.nextInt(asking.size())));
        return new Question(situation, story, new GoesOn(Optional.of(chance.nextBoolean()), asks));
    }

    private static int likely(Topic topic) {
        return switch (topic) {
            case USER, DEVICE, POLICY -> 70;
            case BROWSER, ADFS, ENABLE_KMSI, REMEMBER_MFA -> 30;
            default -> 6;
        };
    }

    private Phrase happening(boolean first) {
        List<Form> forms = Vocabulary.happenings().stream()
                .filter(form -> !first
                        || form.words().get(0).equals("signs")
                        || form.words().get(0).equals("logs"))
                .toList();
        return phrase(forms.get(chance.nextInt(forms.size())));
    }

    private Phrase phrase(Form form) {
        Map<String, Object> values = new HashMap<>();
        for (Slot<?> slot : form.slots()) {
            values.put(slot.name(), value(slot));
        }
        return new Phrase(form, values);
    }

    private Object value(Slot<?> slot) {
        if (slot instanceof Choice<?> choice) {
            List<String> words = choice.values();
            List<String> said = sessionspec.ask.Tokens.split(words.get(chance.nextInt(words.size())));
            return choice.take(said, 0).orElseThrow().value();
        }
        return switch (slot.name()) {
            case "count" -> 1 + chance.nextInt(20_000);
            case "time" -> Instant.EPOCH.plus(Duration.ofHours(chance.nextInt(200)));
            case "target" ->
                slot.take(List.of("Office", "365"), 0).orElseThrow().value();
            case "command" ->
                List.of(
                                "Set-AdfsProperties -EnableKmsi $true",
                                "Set-AdfsProperties -SsoLifetime 60",
                                "Set-AdfsProperties -KmsiLifetimeMins 20000",
                                "Connect-MsolService",
                                "Set-MsolUser -UserPrincipalName alex@contoso.com -StsRefreshTokensValidFrom 2026-01-01",
                                "Get-Nothing")
                        .get(chance.nextInt(6));
            default -> PERIODS.get(chance.nextInt(PERIODS.size() - 1));
        };
    }
}
