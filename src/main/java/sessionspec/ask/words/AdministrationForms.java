package sessionspec.ask.words;

import static sessionspec.ask.words.Choices.CASE;
import static sessionspec.ask.words.Choices.ON;
import static sessionspec.ask.words.SignInForms.happens;
import static sessionspec.ask.words.Slots.COMMAND;
import static sessionspec.ask.words.Slots.PERIOD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Form;
import sessionspec.ask.Phrase;
import sessionspec.ask.Scene;
import sessionspec.command.Command;
import sessionspec.command.Command.SetTokensValidFrom;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;
import sessionspec.core.federation.RefreshTokensValidFrom.PowerShellSession;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.signin.CorporateNetwork;
import sessionspec.core.tenant.TenantEvent.CommandFailed;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimePolicy;

/** How it is written what administrators do, and that somebody looks at how things are configured. */
final class AdministrationForms {

    private static final Choice<TenantSetting> SETTING = new Choice<TenantSetting>("setting")
            .or("stay-prompt", "the Stay signed in? prompt", TenantSetting.STAY_SIGNED_IN_PROMPT)
            .or("company-branding", "company branding", TenantSetting.COMPANY_BRANDING)
            .or("remember-mfa", "the option \"Remember MFA\"", TenantSetting.REMEMBER_MFA);

    static List<Form> all() {
        return List.of(
                happens(
                        "administrator runs {command}",
                        "the administrator runs {command}",
                        AdministrationForms::run,
                        COMMAND),
                happens("new PowerShell session", "a new PowerShell session is opened", (it, at, scene) -> {
                    scene.goOn(PowerShell.newSession());
                    return List.of(new Configured(at, new PowerShellSession(false)));
                }),
                happens(
                        "administrator switches {setting} {on}",
                        "the administrator switches {on} {setting}",
                        (it, at, scene) -> List.of(new Configured(at, new Switched(it.get(SETTING), it.get(ON)))),
                        SETTING,
                        ON),
                happens(
                        "Max Inactive Time set to {period}",
                        "the administrator sets the Max Inactive Time of session tokens to {period}",
                        (it, at, scene) -> List.of(new MaxInactiveTimeSet(
                                at, TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION, it.get(PERIOD))),
                        PERIOD),
                network("outside", true),
                network("inside", false),
                happens(
                        "configuration reviewed",
                        "the configuration is reviewed",
                        (it, at, scene) -> List.of(new ConfigurationReviewed(at, Optional.empty()))),
                happens(
                        "configuration reviewed for {case}",
                        "the configuration is reviewed for {case}",
                        (it, at, scene) -> List.of(new ConfigurationReviewed(at, Optional.of(it.get(CASE)))),
                        CASE),
                happens(
                        "MFA settings reviewed",
                        "the MFA settings are reviewed",
                        (it, at, scene) -> List.of(new MfaSettingsReviewed(at))));
    }

    private static Form network(String where, boolean outside) {
        return happens(
                "goes " + where + " the corporate network",
                "the user " + (outside ? "leaves" : "returns to") + " the corporate network",
                (it, at, scene) -> List.of(new Configured(at, new CorporateNetwork(Scene.USER, outside))));
    }

    /** What only sets a variable is told to nobody; what cannot be run fails. */
    private static List<Event> run(Phrase it, Instant at, Scene scene) {
        try {
            PowerShell.Ran ran = scene.session().run(it.get(COMMAND), at);
            scene.goOn(ran.session());
            return ran.command().map(command -> CommandEvents.of(ofStory(command, scene), true, at)).stream()
                    .toList();
        } catch (UnusableCommand unusable) {
            String otherwise = OtherCommands.words(it.get(COMMAND))
                    .map(words -> " What it does is said by \"" + words + "\".")
                    .orElse("");
            scene.refuse(unusable.getMessage() + otherwise);
            return List.of(new CommandFailed(at));
        }
    }

    private static Command ofStory(Command command, Scene scene) {
        return command instanceof SetTokensValidFrom set
                ? new SetTokensValidFrom(scene.about(set.user()), set.from())
                : command;
    }
}
