package sessionspec.glue;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import sessionspec.core.AdfsChange;
import sessionspec.core.AdfsFarm;
import sessionspec.core.AdfsFarm.MfaScope;
import sessionspec.core.App;
import sessionspec.core.Assignee;
import sessionspec.core.Change;
import sessionspec.core.Client;
import sessionspec.core.Device;
import sessionspec.core.Factor;
import sessionspec.core.Frequency;
import sessionspec.core.MfaPlace;
import sessionspec.core.Outcome;
import sessionspec.core.Protection;
import sessionspec.core.Reason;
import sessionspec.core.SecurityOccasion;
import sessionspec.core.Setting;
import sessionspec.core.Switch;
import sessionspec.core.SyncPart;
import sessionspec.core.Target;
import sessionspec.core.Tenant.Licence;
import sessionspec.core.TokenKind;
import sessionspec.core.TokenLifetimePolicy.Tokens;
import sessionspec.core.WebBrowser;
import sessionspec.evidence.StoryClock;

/** The words between the fixed parts of the steps. Every list is closed; the README shows them all. */
public final class Vocabulary {

    private static final String TIME =
            "\\d\\d:\\d\\d|day \\d+ at \\d\\d:\\d\\d|\\d{1,2} [A-Z][a-z]+ \\d{4} at \\d\\d:\\d\\d";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** {@code 05:45} on the story's first day, {@code day 15 at 09:00}, or {@code 30 January 2021 at 00:00}. */
    @ParameterType(TIME)
    public Instant time(String words) {
        int at = words.indexOf(" at ");
        if (at < 0) {
            return StoryClock.at(1, LocalTime.parse(words));
        }
        LocalTime time = LocalTime.parse(words.substring(at + 4));
        return words.startsWith("day ")
                ? StoryClock.at(Integer.parseInt(words.substring(4, at)), time)
                : LocalDate.parse(words.substring(0, at), DATE).atTime(time).toInstant(ZoneOffset.UTC);
    }

    /** {@code 5 minutes}, {@code 1 hour}, {@code 90 days}. */
    @ParameterType("\\d+ (?:minute|hour|day)s?")
    public Duration period(String words) {
        String[] parts = words.split(" ");
        long count = Long.parseLong(parts[0]);
        return switch (parts[1].charAt(0)) {
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    @ParameterType("every time|every \\d+ (?:minute|hour|day)s?")
    public Frequency frequency(String words) {
        return words.equals("every time")
                ? new Frequency.EveryTime()
                : new Frequency.Every(period(words.substring("every ".length())));
    }

    @ParameterType("unregistered|personal|registered|joined|hybrid joined")
    public Device device(String words) {
        return Device.valueOf(constant(words));
    }

    @ParameterType(AnswerWords.FACTORS)
    public Set<Factor> factors(String words) {
        return AnswerWords.factors(words);
    }

    @ParameterType(SignInWords.PATTERN)
    public SignInWords.Way signs(String words) {
        return SignInWords.parse(words);
    }

    /** Whether MFA is required besides. */
    @ParameterType("sign-in and MFA|sign-in")
    public boolean demand(String words) {
        return words.endsWith("MFA");
    }

    @ParameterType("browser|native app|confidential client")
    public Client client(String words) {
        return Client.valueOf(constant(words));
    }

    @ParameterType("locked|unlocked")
    public boolean locked(String words) {
        return words.equals("locked");
    }

    @ParameterType("on|off")
    public boolean on(String words) {
        return words.equals("on");
    }

    @ParameterType("yes|no")
    public boolean yes(String words) {
        return words.equals("yes");
    }

    @ParameterType("P1|P2|free|Microsoft 365 Business")
    public Licence licence(String words) {
        return Licence.valueOf(constant(words));
    }

    @ParameterType(AppWords.PATTERN)
    public App app(String words) {
        return AppWords.parse(words);
    }

    /** In an app, under a circumstance, or both; or at AD FS. */
    @ParameterType(Request.PATTERN)
    public Request where(String words) {
        return Request.parse(words);
    }

    /** One user by name, one app or all of Office 365, or one circumstance. */
    @ParameterType("the user [A-Z][a-z]+|Office 365|" + AppWords.PATTERN + "|" + CircumstanceWords.PATTERN)
    public Target target(String words) {
        if (words.startsWith("the user ")) {
            return new Target.OneUser(words.substring("the user ".length()));
        }
        if (words.equals("Office 365")) {
            return new Target.AppsOf(App.Publisher.MICROSOFT_365);
        }
        return AppWords.knows(words)
                ? new Target.OneApp(AppWords.parse(words))
                : new Target.When(CircumstanceWords.parse(words));
    }

    @ParameterType("password is changed|device becomes noncompliant|account is disabled")
    public Change change(String words) {
        return switch (words) {
            case "password is changed" -> Change.PASSWORD_CHANGED;
            case "device becomes noncompliant" -> Change.DEVICE_NONCOMPLIANT;
            default -> Change.ACCOUNT_DISABLED;
        };
    }

    /** Whether only the MFA sessions are meant. */
    @ParameterType("the user's sessions with Microsoft Graph PowerShell|the user's MFA sessions")
    public boolean sessions(String words) {
        return words.endsWith("MFA sessions");
    }

    @ParameterType("the Stay signed in\\? prompt|persistence in AD FS|remember MFA|another reauthentication setting"
            + "|reauthentication on PIM activation|the set of security defaults")
    public Setting setting(String words) {
        return switch (words) {
            case "the Stay signed in? prompt" -> Setting.STAY_SIGNED_IN_PROMPT;
            case "persistence in AD FS" -> Setting.AD_FS_PERSISTENCE;
            case "remember MFA" -> Setting.REMEMBER_MFA;
            case "another reauthentication setting" -> Setting.OTHER_REAUTHENTICATION;
            case "the set of security defaults" -> Setting.SECURITY_DEFAULTS;
            default -> Setting.ROLE_ACTIVATION_ASKS_AGAIN;
        };
    }

    @ParameterType("access, ID or SAML tokens|refresh or session tokens")
    public Tokens tokens(String words) {
        return words.startsWith("refresh") ? Tokens.REFRESH_OR_SESSION : Tokens.ACCESS_ID_OR_SAML;
    }

    @ParameterType(ReviewWords.PATTERN)
    public ReviewWords.Review review(String words) {
        return ReviewWords.parse(words);
    }

    /** What a review of the configuration can raise. */
    @ParameterType(ConcernWords.PATTERN)
    public Reason concern(String words) {
        return ConcernWords.parse(words);
    }

    // federated users and the synchronisation of their password changes

    /** A user principal name. */
    @ParameterType("[a-z]+@[a-z]+\\.com")
    public String name(String words) {
        return words;
    }

    @ParameterType(IdentityWords.PATTERN)
    public IdentityWords.Stated identity(String words) {
        return IdentityWords.parse(words);
    }

    @ParameterType(SyncWords.PATTERN)
    public Set<SyncPart> synchronisation(String words) {
        return SyncWords.parse(words);
    }

    @ParameterType(UserAttribute.PATTERN)
    public UserAttribute attribute(String words) {
        return UserAttribute.parse(words);
    }

    // reauthentication

    @ParameterType(ReauthenticationWords.PLACE)
    public MfaPlace place(String words) {
        return ReauthenticationWords.place(words);
    }

    @ParameterType(ReauthenticationWords.DESTINATION)
    public Switch destination(String words) {
        return ReauthenticationWords.destination(words);
    }

    @ParameterType(ReauthenticationWords.BROWSER)
    public WebBrowser browser(String words) {
        return ReauthenticationWords.browser(words);
    }

    @ParameterType(ReauthenticationWords.PROTECTION)
    public Protection protection(String words) {
        return ReauthenticationWords.protection(words);
    }

    @ParameterType(ReauthenticationWords.OCCASION)
    public SecurityOccasion occasion(String words) {
        return ReauthenticationWords.occasion(words);
    }

    @ParameterType(FactWords.PATTERN)
    public FactWords.Fact fact(String words) {
        return FactWords.parse(words);
    }

    /** Each is a first factor, whichever it is. */
    @ParameterType("a password|a FIDO key|the passwordless option of Microsoft Authenticator")
    public Set<Factor> method(String words) {
        return Set.of(Factor.FIRST_FACTOR);
    }

    @ParameterType("all cloud apps|some cloud apps")
    public boolean extent(String words) {
        return words.startsWith("all");
    }

    @ParameterType("always|never")
    public boolean always(String words) {
        return words.equals("always");
    }

    @ParameterType("compliant|noncompliant")
    public boolean compliant(String words) {
        return words.equals("compliant");
    }

    @ParameterType("managed|non-managed")
    public boolean managed(String words) {
        return words.equals("managed");
    }

    // configurable token lifetimes

    /** The organisation, or an object that stands for an app. */
    @ParameterType(TokenWords.ASSIGNEE)
    public Assignee assignee(String words) {
        return TokenWords.assignee(words);
    }

    @ParameterType(TokenWords.LENGTH)
    public Duration length(String words) {
        return TokenWords.length(words, this);
    }

    @ParameterType("lists|does not list")
    public boolean lists(String words) {
        return words.equals("lists");
    }

    /** Why a setting is refused. */
    @ParameterType(TokenWords.OBJECTION)
    public Reason objection(String words) {
        return TokenWords.objection(words);
    }

    @ParameterType("access token|ID token|SAML token")
    public TokenKind token(String words) {
        return TokenKind.valueOf(words.substring(0, words.indexOf(' ')).toUpperCase(Locale.ROOT));
    }

    static String words(TokenKind kind) {
        return kind == TokenKind.ACCESS ? "access token" : kind + " token";
    }

    // AD FS
    @ParameterType(AdfsWords.FARM)
    public AdfsFarm farm(String words) {
        return AdfsWords.farm(words);
    }

    /** Where requests come from that require MFA. */
    @ParameterType("outside|anywhere")
    public MfaScope origin(String words) {
        return MfaScope.valueOf(constant(words));
    }

    @ParameterType(AdfsWords.CLAIMS)
    public Set<String> claims(String words) {
        return AdfsWords.claims(words);
    }

    @ParameterType("offers|does not offer")
    public boolean offers(String words) {
        return words.equals("offers");
    }

    /** Whether it is the persistent one. */
    @ParameterType("session SSO|persistent SSO")
    public boolean cookie(String words) {
        return words.equals("persistent SSO");
    }

    @ParameterType(AdfsWords.REGISTRATION)
    public AdfsChange registration(String words) {
        return AdfsWords.registration(words);
    }

    @ParameterType("outside|inside")
    public boolean outside(String words) {
        return words.equals("outside");
    }

    /** Where the sign-in to AD FS leads. */
    @ParameterType("to|through|to an OAuth app through")
    public AdfsWords.Way way(String words) {
        return switch (words) {
            case "to" -> AdfsWords.Way.NO_FURTHER;
            case "through" -> AdfsWords.Way.TO_ENTRA;
            default -> AdfsWords.Way.TO_OAUTH_APP;
        };
    }

    /** What the user gives at the sign-in page of AD FS, beside the first factor or instead of it. */
    @ParameterType("Keep me signed in (?:ticked|not ticked)|" + AnswerWords.FACTORS)
    public AdfsWords.Entry entry(String words) {
        return words.startsWith("Keep me")
                ? AdfsWords.Entry.ticking(!words.endsWith("not ticked"))
                : new AdfsWords.Entry(factors(words), false);
    }

    @ParameterType("the user returns to AD FS|the AD FS refresh token is used")
    public AdfsWords.Use use(String words) {
        return words.startsWith("the user") ? AdfsWords.Use.REQUEST : AdfsWords.Use.REFRESH_TOKEN;
    }

    /** Whether it is the refresh token. */
    @ParameterType("refresh token|token")
    public boolean kind(String words) {
        return words.equals("refresh token");
    }

    @ParameterType("accepted|refused")
    public boolean accepted(String words) {
        return words.equals("accepted");
    }

    @ParameterType("a new|no new")
    public boolean newer(String words) {
        return words.equals("a new");
    }

    // answers

    @ParameterType(AnswerWords.ACCESS)
    public Answer access(String words) {
        return AnswerWords.access(words);
    }

    @ParameterType(AnswerWords.BACKGROUND)
    public Outcome goes(String words) {
        return AnswerWords.parse(words);
    }

    @ParameterType(AnswerWords.MFA)
    public Outcome mfa(String words) {
        return AnswerWords.parse(words);
    }

    @ParameterType(AnswerWords.SINGLE_SIGN_ON)
    public Outcome sso(String words) {
        return AnswerWords.parse(words);
    }

    @ParameterType("renews|does not renew")
    public Outcome renews(String words) {
        return words.equals("renews") ? Outcome.RENEWED : Outcome.NOT_RENEWED;
    }

    @ParameterType("follows|does not follow")
    public boolean follows(String words) {
        return words.equals("follows");
    }

    @ParameterType("shown|not shown")
    public boolean shown(String words) {
        return words.equals("shown");
    }

    @ParameterType("a|no")
    public boolean set(String words) {
        return words.equals("a");
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
