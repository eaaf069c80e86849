package sessionspec.ask.words;

import static sessionspec.ask.words.Choices.ON;
import static sessionspec.ask.words.Choices.SYNC_PART;
import static sessionspec.ask.words.SignInForms.happens;

import java.util.List;
import sessionspec.ask.Form;
import sessionspec.ask.Topic;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.FederationEvent.SyncSwitched.Stage;

/** How it is written what is on and off of the synchronisation of the time of the last password change. */
final class SynchronisationForms {

    static List<Form> all() {
        return List.of(
                Form.of(
                        Topic.SYNCHRONISATION,
                        "sync {part} {on}",
                        List.of(SYNC_PART, ON),
                        List.of("{part} is {on}"),
                        (it, at, scene) -> List.of(new SyncSwitched(at, it.get(SYNC_PART), it.get(ON), Stage.BEFORE))),
                switches("", "the administrator", Stage.SAVED),
                switches(
                        " without completing the wizard",
                        "the administrator, without completing the wizard,",
                        Stage.NOT_SAVED));
    }

    private static Form switches(String how, String who, Stage stage) {
        return happens(
                "administrator switches sync {part} {on}" + how,
                who + " switches {on} {part}",
                (it, at, scene) -> List.of(new SyncSwitched(at, it.get(SYNC_PART), it.get(ON), stage)),
                SYNC_PART,
                ON);
    }
}
