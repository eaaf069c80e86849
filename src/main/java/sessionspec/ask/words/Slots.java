package sessionspec.ask.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.ask.Slot;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Device.Join;
import sessionspec.core.kernel.Factor;
import sessionspec.core.tenant.Licence;
import sessionspec.core.tenant.Target;
import sessionspec.core.tokens.TokenKind;

/** What can stand in forms of words. */
final class Slots {

    static final Slot<Duration> PERIOD = Periods.PERIOD;
    static final Slot<Duration> FREQUENCY = Periods.FREQUENCY;

    static final Choice<Join> DEVICE = new Choice<Join>("device")
            .or("personal", Join.PERSONAL)
            .or("registered", Join.REGISTERED)
            .or("joined", Join.JOINED)
            .or("hybrid", "hybrid joined", Join.HYBRID_JOINED)
            .or("unregistered", Join.UNREGISTERED);

    static final Choice<Boolean> ON = new Choice<Boolean>("on").or("on", true).or("off", false);

    static final Choice<Boolean> TRUE =
            new Choice<Boolean>("true").or("true", "$true", true).or("false", "$false", false);

    static final Choice<Boolean> YES =
            new Choice<Boolean>("yes").or("yes", true).or("no", false);

    static final Choice<Boolean> ALWAYS =
            new Choice<Boolean>("always").or("always", true).or("never", false);

    static final Choice<Boolean> ALL_APPS =
            new Choice<Boolean>("extent").or("all", true).or("some", false);

    static final Choice<Licence> LICENCE = new Choice<Licence>("licence")
            .or("P1", Licence.P1)
            .or("P2", Licence.P2)
            .or("free", Licence.FREE)
            .or("business", "Microsoft 365 Business", Licence.MICROSOFT_365_BUSINESS);

    static final Choice<Set<Factor>> FACTORS = new Choice<Set<Factor>>("factors")
            .or("first factor", "the first factor", Set.of(Factor.FIRST_FACTOR))
            .or("first factor and MFA", "the first factor and MFA", Set.of(Factor.values()))
            .or("MFA alone", Set.of(Factor.MFA));

    static final Choice<Client> CLIENT = new Choice<Client>("client")
            .or("browser", Client.BROWSER)
            .or("native app", Client.NATIVE_APP)
            .or("confidential client", Client.CONFIDENTIAL_CLIENT);

    static final Choice<TokenKind> TOKEN = new Choice<TokenKind>("token")
            .or("access", TokenKind.ACCESS)
            .or("ID", TokenKind.ID)
            .or("SAML", TokenKind.SAML);

    static final Choice<App> APP = apps();

    static final Choice<Circumstance> CASE = new Choice<Circumstance>("case")
            .or("an unmanaged or shared device", Circumstance.UNMANAGED_OR_SHARED_DEVICE)
            .or("sensitive information from an external network", Circumstance.EXTERNAL_NETWORK)
            .or("a high-impact user", Circumstance.HIGH_IMPACT_USER)
            .or("a critical business app", Circumstance.CRITICAL_APPLICATION)
            .or("a sensitive app", Circumstance.SENSITIVE_APPLICATION)
            .or("a resource behind a VPN or NaaS provider", Circumstance.VPN_OR_NETWORK_AS_A_SERVICE)
            .or("role elevation in PIM", Circumstance.ROLE_ELEVATION)
            .or("an Azure Virtual Desktop machine", Circumstance.AZURE_VIRTUAL_DESKTOP)
            .or("a risky user", Circumstance.RISKY_USER)
            .or("a risky sign-in", Circumstance.RISKY_SIGN_IN)
            .or("enrollment in Microsoft Intune", Circumstance.INTUNE_ENROLLMENT)
            .or("a managed device", Circumstance.MANAGED_DEVICE)
            .or("a managed app", Circumstance.MANAGED_APPLICATION)
            .or("a non-managed device", Circumstance.NON_MANAGED_DEVICE)
            .or("a non-registered device", Circumstance.NON_REGISTERED_DEVICE)
            .or("the browser of a non-managed device", Circumstance.BROWSER_OF_NON_MANAGED_DEVICE)
            .or("an app that has lost its cookies", Circumstance.APP_COOKIES_LOST);

    static final Slot<Target> TARGET = new Targets();

    static final Slot<String> COMMAND = new Quoted();

    private Slots() {}

    private static Choice<App> apps() {
        Choice<App> all = new Choice<>("app");
        Apps.listed().forEach(app -> all.or(app.name(), app));
        return all;
    }

    /** What a policy covers: all apps of Microsoft 365, one app, another user than ours, or one kind of request. */
    private static final class Targets implements Slot<Target> {

        private static final Choice<Target> NAMED = new Choice<Target>("target")
                .or("Office 365", new Target.AppsOf(App.Publisher.MICROSOFT_365))
                .or("the user Alex", new Target.OneUser(sessionspec.ask.Scene.USER))
                .or("another user", "the user Robin", new Target.OneUser("robin@contoso.com"));

        @Override
        public String name() {
            return "target";
        }

        @Override
        public Optional<Taken<Target>> take(List<String> words, int from) {
            Optional<Taken<Target>> app =
                    APP.take(words, from).map(it -> new Taken<>(new Target.OneApp(it.value()), it.words()));
            Optional<Taken<Target>> kind =
                    CASE.take(words, from).map(it -> new Taken<>(new Target.When(it.value()), it.words()));
            return app.or(() -> kind).or(() -> NAMED.take(words, from));
        }

        @Override
        public List<String> values() {
            return Stream.of(NAMED, APP, CASE)
                    .flatMap(it -> it.values().stream())
                    .toList();
        }

        @Override
        public String written(Target value) {
            return value instanceof Target.OneApp one
                    ? APP.written(one.app())
                    : value instanceof Target.When when ? CASE.written(when.circumstance()) : NAMED.written(value);
        }

        @Override
        public String step(Target value) {
            return value instanceof Target.OneApp one
                    ? APP.step(one.app())
                    : value instanceof Target.When when ? CASE.step(when.circumstance()) : NAMED.step(value);
        }
    }

    /** A command line in quotation marks, which has none inside. */
    private static final class Quoted implements Slot<String> {
        @Override
        public String name() {
            return "command";
        }

        @Override
        public Optional<Taken<String>> take(List<String> words, int from) {
            return from < words.size()
                            && words.get(from).startsWith("\"")
                            && words.get(from).length() > 2
                    ? Optional.of(new Taken<>(
                            words.get(from).substring(1, words.get(from).length() - 1), 1))
                    : Optional.empty();
        }

        @Override
        public String written(String value) {
            return "\"" + value + "\"";
        }

        @Override
        public String step(String value) {
            return written(value);
        }
    }
}
