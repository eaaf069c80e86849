package sessionspec.glue;

import io.cucumber.java.ParameterType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.Farm.Version;
import sessionspec.core.adfs.MfaScope;
import sessionspec.core.adfs.PassedClaims;
import sessionspec.core.kernel.Factor;

/** AD FS in the words of the features. */
public final class AdfsWords {

    private static final String CLAIM = "(?:InsideCorporateNetwork|psso|\"[^\" ]+\")";

    /** Where a sign-in to AD FS leads: to its cookie alone, or on. */
    public enum Way {
        NO_FURTHER,
        TO_ENTRA,
        TO_OAUTH_APP
    }

    /** What is used again and again. */
    public enum Use {
        REQUEST,
        REFRESH_TOKEN
    }

    /** What the user gives at the sign-in page. */
    public record Entry(Set<Factor> factors, boolean ticked) {

        static Entry ticking(boolean ticked) {
            return new Entry(Set.of(Factor.FIRST_FACTOR), ticked);
        }
    }

    @ParameterType("Windows Server 2012 R2 with the hotfix|Windows Server 2012 R2 with the August 2014 update rollup"
            + "|Windows Server 2012 R2|Windows Server 2016")
    public Farm farm(String words) {
        return words.equals("Windows Server 2016")
                ? new Farm(Version.WINDOWS_SERVER_2016, false)
                : new Farm(Version.WINDOWS_SERVER_2012_R2, words.contains(" with "));
    }

    /** Where requests come from that require MFA. */
    @ParameterType("outside|anywhere")
    public MfaScope origin(String words) {
        return new MfaScope(words.equals("anywhere"));
    }

    /** Claims by their short names, or by their types in quotation marks. */
    @ParameterType(CLAIM + "(?: and " + CLAIM + ")?")
    public PassedClaims claims(String words) {
        return new PassedClaims(
                Arrays.stream(words.split(" and ")).map(AdfsWords::claim).collect(Collectors.toSet()));
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

    @ParameterType("a|no")
    public boolean set(String words) {
        return words.equals("a");
    }

    @ParameterType("the device is disabled by the administrator|the device is no longer registered"
            + "|the user is no longer registered|the user registers again|the device certificate is missing"
            + "|the device certificate is altered")
    public Change registration(String words) {
        return switch (words) {
            case "the device is disabled by the administrator" -> Change.DEVICE_DISABLED;
            case "the device is no longer registered" -> Change.DEVICE_UNREGISTERED;
            case "the user is no longer registered" -> Change.USER_UNREGISTERED;
            case "the user registers again" -> Change.USER_REGISTERED_AGAIN;
            case "the device certificate is missing" -> Change.CERTIFICATE_MISSING;
            default -> Change.CERTIFICATE_ALTERED;
        };
    }

    @ParameterType("outside|inside")
    public boolean outside(String words) {
        return words.equals("outside");
    }

    /** Where the sign-in to AD FS leads. */
    @ParameterType("to|through|to an OAuth app through")
    public Way way(String words) {
        return switch (words) {
            case "to" -> Way.NO_FURTHER;
            case "through" -> Way.TO_ENTRA;
            default -> Way.TO_OAUTH_APP;
        };
    }

    /** What the user gives at the sign-in page of AD FS, beside the first factor or instead of it. */
    @ParameterType("Keep me signed in (?:ticked|not ticked)|" + AnswerWords.FACTORS)
    public Entry entry(String words) {
        return words.startsWith("Keep me")
                ? Entry.ticking(!words.endsWith("not ticked"))
                : new Entry(AnswerWords.factors(words), false);
    }

    @ParameterType("the user returns to AD FS|the AD FS refresh token is used")
    public Use use(String words) {
        return words.startsWith("the user") ? Use.REQUEST : Use.REFRESH_TOKEN;
    }

    /** Whether it is the refresh token. */
    @ParameterType("refresh token|token")
    public boolean kind(String words) {
        return words.equals("refresh token");
    }

    @ParameterType("a new|no new")
    public boolean newer(String words) {
        return words.equals("a new");
    }

    private static String claim(String words) {
        return switch (words) {
            case "InsideCorporateNetwork" -> PassedClaims.INSIDE_CORPORATE_NETWORK;
            case "psso" -> PassedClaims.PSSO;
            default -> words.substring(1, words.length() - 1);
        };
    }
}
