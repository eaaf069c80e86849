package sessionspec.ask.words;

import static sessionspec.ask.words.SignInForms.happens;
import static sessionspec.ask.words.Slots.ON;

import java.util.List;
import java.util.Set;
import sessionspec.ask.Form;
import sessionspec.ask.Topic;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.FederationEvent.SyncSwitched.Stage;
import sessionspec.core.federation.SyncPart;

/** How it is written what is on and off of the synchronisation of the time of the last password change. */
final class SynchronisationForms {

    /** The rules by which it is synced. */
    private static final Choice<Set<SyncPart>> PART = new Choice<Set<SyncPart>>("part")
            .or("PwdLastSet", "synchronisation of PwdLastSet", SyncPart.OUT_OF_BOX_RULES)
            .or(
                    "the rule In from AD - User Common",
                    "the rule \"In from AD - User Common\"",
                    Set.of(SyncPart.IN_FROM_AD))
            .or(
                    "the rule Out of Microsoft Entra ID - User Join",
                    "the rule \"Out of Microsoft Entra ID - User Join\"",
                    Set.of(SyncPart.OUT_OF_ENTRA_ID))
            .or(
                    "the custom rule into the metaverse",
                    "the flow of the custom rule into the metaverse",
                    Set.of(SyncPart.CUSTOM_RULE_IN))
            .or(
                    "the custom rule out of the metaverse",
                    "the flow of the custom rule out of the metaverse",
                    Set.of(SyncPart.CUSTOM_RULE_OUT))
            .or("the app and attribute filtering feature", Set.of(SyncPart.ATTRIBUTE_FILTERING))
            .or("the PwdLastSet attribute", "the selection of PwdLastSet", Set.of(SyncPart.PWD_LAST_SET_SELECTED))
            .or("password hash synchronization", Set.of(SyncPart.PASSWORD_HASH_SYNCHRONIZATION));

    private SynchronisationForms() {}

    static List<Form> all() {
        return List.of(
                Form.of(
                        Topic.SYNCHRONISATION,
                        "sync {part} {on}",
                        List.of(PART, ON),
                        List.of("{part} is {on}"),
                        (it, at, scene) -> List.of(new SyncSwitched(at, it.get(PART), it.get(ON), Stage.BEFORE))),
                switches("", Stage.SAVED),
                switches(" without completing the wizard", Stage.NOT_SAVED));
    }

    private static Form switches(String how, Stage stage) {
        return happens(
                "administrator switches sync {part} {on}" + how,
                "the administrator switches {part} {on}" + how,
                (it, at, scene) -> List.of(new SyncSwitched(at, it.get(PART), it.get(ON), stage)),
                PART,
                ON);
    }
}
