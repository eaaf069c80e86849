package sessionspec.trace.run;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.core.story.Assertion;
import sessionspec.core.story.Story;
import sessionspec.evidence.EvidenceJson;
import sessionspec.evidence.Moment;

/** What the examples of a run attached. Most of them begin alike: what is attached alike is read once. */
final class EvidenceOfRun {

    private final Query query;
    private final Problems problems;
    private final Map<String, Moment> known = new ConcurrentHashMap<>();

    EvidenceOfRun(Query query, Problems problems) {
        this.query = query;
        this.problems = problems;
    }

    record Attached(List<Moment> moments, Story story) {
        static final Attached NONE = new Attached(List.of(), new Story(List.of()));
    }

    /** What an attempt attached; what cannot be read of it is among the problems. */
    Attached of(TestCaseStarted attempt, Place example) {
        List<Moment> moments = new ArrayList<>();
        List<Story.Scene> scenes = new ArrayList<>();
        for (TestStepFinished step : query.findTestStepsFinishedBy(attempt)) {
            for (Attachment attached : query.findAttachmentsBy(step)) {
                try {
                    if (attached.getMediaType().equals(EvidenceJson.MOMENT)) {
                        Moment moment = known.computeIfAbsent(attached.getBody(), EvidenceJson::moment);
                        moments.add(moment);
                        scenes.add(new Story.Scene(moment.event(), List.of()));
                    } else if (attached.getMediaType().equals(EvidenceJson.EXPECTED)) {
                        expect(EvidenceJson.expected(attached.getBody()), scenes);
                    }
                } catch (IllegalArgumentException e) {
                    problems.add(
                            Problem.Kind.UNREADABLE,
                            example,
                            "The example attached evidence that cannot be read: " + e.getMessage(),
                            "Attach what sessionspec.evidence.EvidenceJson writes; run and report must be of one build.");
                }
            }
        }
        return new Attached(List.copyOf(moments), new Story(scenes));
    }

    /** Of the last scene; fails when there is none. */
    static void expect(Assertion assertion, List<Story.Scene> scenes) {
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("something is expected before anything has happened");
        }
        Story.Scene last = scenes.remove(scenes.size() - 1);
        List<Assertion> expected = new ArrayList<>(last.expected());
        expected.add(assertion);
        scenes.add(new Story.Scene(last.event(), List.copyOf(expected)));
    }
}
