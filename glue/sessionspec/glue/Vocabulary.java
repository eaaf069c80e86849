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
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Frequency;
import sessionspec.core.signin.Change;
import sessionspec.core.tenant.Target;
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
        return Device.of(Device.Join.valueOf(constant(words)));
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
            return new Target.OneUser(World.principal(words.substring("the user ".length())));
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

    /** Each is a first factor, whichever it is. */
    @ParameterType("a password|a FIDO key|the passwordless option of Microsoft Authenticator")
    public Set<Factor> method(String words) {
        return Set.of(Factor.FIRST_FACTOR);
    }

    @ParameterType("accepted|refused")
    public boolean accepted(String words) {
        return words.equals("accepted");
    }

    @ParameterType(AnswerWords.ACCESS)
    public Expected access(String words) {
        return AnswerWords.access(words);
    }

    @ParameterType(AnswerWords.BACKGROUND)
    public Answer.Kind goes(String words) {
        return AnswerWords.parse(words);
    }

    @ParameterType(AnswerWords.SINGLE_SIGN_ON)
    public Answer.Kind sso(String words) {
        return AnswerWords.parse(words);
    }

    @ParameterType("renews|does not renew")
    public boolean renews(String words) {
        return words.equals("renews");
    }

    @ParameterType("shown|not shown")
    public boolean shown(String words) {
        return words.equals("shown");
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
