package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.Form;
import sessionspec.ask.Happening;
import sessionspec.ask.Mark;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Said;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Dependences.Counting;
import sessionspec.ask.lasting.Dependences.Idle;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Finding;

/** What somebody has set, or happens, and without all of which the answer is the same, whatever else is said of what is not. */
final class Needless {

    /** How things are, which nobody sets. */
    private static final Set<Topic> NATURE = Set.of(Topic.USER, Topic.DEVICE, Topic.ADFS);

    /** In its place, so that what follows follows all the same. */
    private static final Phrase NOTHING =
            new Phrase(Form.of(Topic.HAPPENS, "nothing", List.of(), List.of(), (it, at, scene) -> List.of()), Map.of());

    /** What happens, and is told of beside it, or what is left without it cannot be told. */
    private static final Mark[] TOLD = {Mark.LOCKS, Mark.SIGN_IN, Mark.LOG_IN, Mark.ADFS_SIGN_IN, Mark.TICKABLE};

    /** Something that is set or happens, and a question without it. */
    private record Setting(Idle what, UnaryOperator<Question> without) {}

    private final Considered considered;
    private final List<Question> asked;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Setting> found = new ArrayList<>();
    private final List<Counting> counting = new ArrayList<>();
    private int next;
    private int compared;

    /** @param asked the question, and it with each thing said or given by which its answer changes */
    Needless(Considered considered, List<Question> asked, List<Beat> beats) {
        this.considered = considered;
        this.asked = asked;
        for (Said said : asked.get(0).situation()) {
            if (!NATURE.contains(said.topic()) && !said.is(Mark.NONE)) {
                settings.add(new Setting(
                        new Idle(said.phrase(), Optional.empty()), it -> it.without(List.of(said.phrase()))));
            }
        }
        for (Beat beat : beats) {
            if (!beat.events().isEmpty()
                    && !beat.asks()
                    && Stream.of(TOLD).noneMatch(beat.of().phrase()::is)) {
                settings.add(
                        new Setting(new Idle(beat.of().phrase(), Optional.of(beat.at())), it -> idle(it, beat.of())));
            }
        }
    }

    private static Question idle(Question question, Happening happening) {
        int at = question.story().indexOf(happening);
        return at < 0 ? question : question.replacing(at, NOTHING);
    }

    boolean isOver() {
        return next == settings.size();
    }

    void tryNext() {
        Setting setting = settings.get(next);
        Question question = asked.get(compared++);
        Question without = setting.without().apply(withoutFound(question));
        boolean same = considered.alike(question, without)
                && (compared > 1 || considered.over(question).equals(considered.over(without)));
        if (same && compared < asked.size()) {
            return;
        }
        if (same) {
            found.add(setting);
        } else if (compared == 1) {
            counts(setting);
        }
        next++;
        compared = 0;
    }

    /** By what rules it counts for the question as it stands; those that decide are told anyway. */
    private void counts(Setting setting) {
        Question question = asked.get(0);
        Lasting here = considered.looked(question).orElseThrow();
        Set<String> told = here.turns(question.worksThen()).stream()
                .flatMap(it -> it.deciding().stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
        considered.looked(setting.without().apply(question)).ifPresent(without -> {
            List<Finding> by = here.unlike(without).stream()
                    .filter(it -> !told.contains(it.rule()) && !FindingSentences.isNotSo(it))
                    .toList();
            if (!by.isEmpty()) {
                counting.add(new Counting(setting.what().phrase(), by));
            }
        });
    }

    List<Counting> counting() {
        return counting;
    }

    private Question withoutFound(Question question) {
        Question rest = question;
        for (Setting one : found) {
            rest = one.without().apply(rest);
        }
        return rest;
    }

    List<Idle> found() {
        return found.stream().map(Setting::what).toList();
    }
}
