package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import sessionspec.core.SessionModel;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.story.Assertion;

/**
 * What the model was told and decided, and the same without what was tried only to expect that it is let in: it has to come
 * out alike, for a reader takes such an expectation for no use of anything.
 */
final class Course {

    private Worlds worlds = Worlds.NEW;
    private Decision decision = Decision.NONE;
    private Worlds unasked = Worlds.NEW;
    private Decision decisionUnasked = Decision.NONE;

    Worlds worlds() {
        return worlds;
    }

    Situation situation(Place browser) {
        return Situation.of(worlds, browser);
    }

    Decision tell(Event event) {
        Model.Answered answered = SessionModel.SOUND.answer(worlds, event);
        Model.Answered unused = unasked == worlds ? answered : SessionModel.SOUND.answer(unasked, event);
        worlds = answered.next();
        decision = answered.decision();
        unasked = unused.next();
        decisionUnasked = unused.decision();
        return decision;
    }

    /** Does something that checks what it tells, and takes what was told for no use of anything if that is so. */
    void expecting(boolean noUse, Runnable check) {
        Worlds before = unasked;
        check.run();
        if (noUse) {
            unasked = before;
        }
    }

    void hasBegun() {
        assertThat(decision)
                .as("Nothing has happened yet of which something could be expected; say first what happens")
                .isNotSameAs(Decision.NONE);
    }

    void check(Assertion assertion, String told, Instant now) {
        holds(assertion, told, decision, worlds, now);
        holds(
                assertion,
                told + ", also where what was expected to be let in has not been tried; say what is used, as in \"the"
                        + " user works at 09:00\"",
                decisionUnasked,
                unasked,
                now);
    }

    private static void holds(Assertion assertion, String told, Decision answer, Worlds after, Instant now) {
        assertion
                .contradiction(answer, after, now)
                .ifPresent(instead -> fail(
                        "It came out otherwise: %s; expected was %s. What was found, in order: %s",
                        instead,
                        told,
                        answer.findings().stream()
                                .map(found -> found.rule() + " " + found.part() + " " + found.verb())
                                .toList()));
    }
}
