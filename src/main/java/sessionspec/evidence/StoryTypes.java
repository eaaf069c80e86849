package sessionspec.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.next.adfs.AdfsObservation;
import sessionspec.next.adfs.AdfsRequested;
import sessionspec.next.adfs.AdfsSignedIn;
import sessionspec.next.adfs.CorporateNetwork;
import sessionspec.next.adfs.Farm;
import sessionspec.next.adfs.MfaScope;
import sessionspec.next.adfs.PassedClaims;
import sessionspec.next.adfs.PropertiesSet;
import sessionspec.next.adfs.Property;
import sessionspec.next.adfs.RefreshTokenPresented;
import sessionspec.next.adfs.RegistrationChanged;
import sessionspec.next.adfs.TokenPresented;
import sessionspec.next.federation.FederationObservation;
import sessionspec.next.federation.Identity;
import sessionspec.next.federation.PowerShellConnected;
import sessionspec.next.federation.PowerShellOpened;
import sessionspec.next.federation.SyncCycleRun;
import sessionspec.next.federation.SyncFound;
import sessionspec.next.federation.SyncSwitched;
import sessionspec.next.federation.TokensValidFromSet;
import sessionspec.next.kernel.AccessRequested;
import sessionspec.next.kernel.BrowserClosed;
import sessionspec.next.kernel.Configured;
import sessionspec.next.kernel.Frequency;
import sessionspec.next.kernel.Observation;
import sessionspec.next.kernel.SignedIn;
import sessionspec.next.signin.AppSessionOpened;
import sessionspec.next.signin.PasswordChanged;
import sessionspec.next.signin.PostureChanged;
import sessionspec.next.signin.ProtectedAppOpened;
import sessionspec.next.story.Assertion;
import sessionspec.next.tenant.BrowserPersistence;
import sessionspec.next.tenant.CommandFailed;
import sessionspec.next.tenant.ConfigurationReviewed;
import sessionspec.next.tenant.JustCreated;
import sessionspec.next.tenant.Licensed;
import sessionspec.next.tenant.MfaRequired;
import sessionspec.next.tenant.MfaSessionsRevoked;
import sessionspec.next.tenant.MfaSettingsReviewed;
import sessionspec.next.tenant.Policy;
import sessionspec.next.tenant.RememberMfaFor;
import sessionspec.next.tenant.SecurityOccasionArose;
import sessionspec.next.tenant.Switched;
import sessionspec.next.tenant.Target;
import sessionspec.next.tokens.AppSessionMatched;
import sessionspec.next.tokens.AppUsed;
import sessionspec.next.tokens.DeviceLocked;
import sessionspec.next.tokens.DeviceLoggedIn;
import sessionspec.next.tokens.DeviceUnlocked;
import sessionspec.next.tokens.DeviceUsed;
import sessionspec.next.tokens.EntraTokenPresented;
import sessionspec.next.tokens.IssuedToken;
import sessionspec.next.tokens.NativeAppAuthenticated;
import sessionspec.next.tokens.ScriptStarted;
import sessionspec.next.tokens.TokenLifetimeAssigned;
import sessionspec.next.tokens.TokenLifetimeDeleted;
import sessionspec.next.tokens.TokenLifetimeListed;
import sessionspec.next.tokens.TokenLifetimePolicy;
import sessionspec.next.tokens.TokenLifetimeSet;
import sessionspec.next.tokens.TokenObservation;
import sessionspec.next.tokens.TokenRequested;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** The types that stories are written in, by their simple names. A test holds that none is missing. */
@SuppressWarnings("serial") // nobody writes it by serialization
public final class StoryTypes extends TypeIdResolverBase {

    private static final Map<String, Class<?>> BY_NAME = Stream.<Class<?>>of(
                    // events
                    AccessRequested.class,
                    Configured.class,
                    SignedIn.class,
                    AppSessionOpened.class,
                    PostureChanged.class,
                    DeviceLocked.class,
                    DeviceLoggedIn.class,
                    DeviceUnlocked.class,
                    DeviceUsed.class,
                    NativeAppAuthenticated.class,
                    TokenRequested.class,
                    TokenLifetimeListed.class,
                    TokenLifetimeSet.class,
                    TokenLifetimeAssigned.class,
                    TokenLifetimeDeleted.class,
                    EntraTokenPresented.class,
                    ScriptStarted.class,
                    AppSessionMatched.class,
                    AppUsed.class,
                    ProtectedAppOpened.class,
                    ConfigurationReviewed.class,
                    MfaSettingsReviewed.class,
                    MfaRequired.class,
                    SecurityOccasionArose.class,
                    MfaSessionsRevoked.class,
                    BrowserClosed.class,
                    CommandFailed.class,
                    AdfsSignedIn.class,
                    AdfsRequested.class,
                    PropertiesSet.class,
                    RegistrationChanged.class,
                    RefreshTokenPresented.class,
                    TokenPresented.class,
                    SyncFound.class,
                    SyncSwitched.class,
                    SyncCycleRun.class,
                    PowerShellOpened.class,
                    PowerShellConnected.class,
                    TokensValidFromSet.class,
                    // what is configured
                    Identity.class,
                    PasswordChanged.class,
                    Policy.class,
                    BrowserPersistence.class,
                    JustCreated.class,
                    Licensed.class,
                    Switched.class,
                    RememberMfaFor.class,
                    TokenLifetimePolicy.class,
                    Farm.class,
                    MfaScope.class,
                    PassedClaims.class,
                    CorporateNetwork.class,
                    Property.SwitchSet.class,
                    Property.PeriodSet.class,
                    Property.CutoffSet.class,
                    Frequency.Every.class,
                    Frequency.EveryTime.class,
                    Target.Everything.class,
                    Target.OneApp.class,
                    Target.AppsOf.class,
                    Target.OneUser.class,
                    Target.When.class,
                    Target.Both.class,
                    // what is expected
                    Assertion.Answered.class,
                    Assertion.Observed.class,
                    Assertion.Advised.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private static final List<Observation> OBSERVATIONS = Stream.<Observation[]>of(
                    TokenObservation.values(),
                    IssuedToken.values(),
                    AdfsObservation.values(),
                    FederationObservation.values())
            .flatMap(Stream::of)
            .toList();

    static String name(Observation observation) {
        Class<?> type = ((Enum<?>) observation).getDeclaringClass();
        return type.getSimpleName() + "." + observation.name();
    }

    static Observation observation(String name) {
        return OBSERVATIONS.stream()
                .filter(it -> name(it).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is nothing to observe named " + name));
    }

    @Override
    public String idFromValue(DatabindContext context, Object value) {
        return value.getClass().getSimpleName();
    }

    @Override
    public String idFromValueAndType(DatabindContext context, Object value, Class<?> type) {
        return type.getSimpleName();
    }

    @Override
    public JavaType typeFromId(DatabindContext context, String id) {
        Class<?> type = BY_NAME.get(id);
        if (type == null) {
            throw new IllegalArgumentException("No story is written with " + id);
        }
        return context.constructType(type);
    }

    @Override
    public com.fasterxml.jackson.annotation.JsonTypeInfo.Id getMechanism() {
        return com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CUSTOM;
    }
}
