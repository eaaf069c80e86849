package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sessionspec.core.adfs.ClaimsRules.PassedClaims;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.Farm.Version;
import sessionspec.core.adfs.Mfa.MfaScope;

/** How AD FS is set up. */
public record AdfsSteps(World world) {

    private static final String CHANGED = " with another value";
    private static final String CLAIM = "(?:InsideCorporateNetwork|psso|\"[^\" ]+\")(?:" + CHANGED + ")?";

    @ParameterType(
            "(Windows Server 2012 R2|Windows Server 2016)(?: without the hotfix|( with the (?:hotfix|August 2014 update rollup)))?")
    public Farm farm(String version, @Nullable String update) {
        return new Farm(Named.of(Version.class, version), update != null);
    }

    @Given("an AD FS farm on {farm}")
    public void farm(Farm farm) {
        world.configure(farm);
    }

    @ParameterType("outside the corporate network|anywhere")
    public MfaScope origin(String words) {
        return new MfaScope(words.equals("anywhere"));
    }

    @Given("AD FS requires MFA for requests from {origin}")
    public void requiresMfa(MfaScope origin) {
        world.configure(origin);
    }

    /** Claims by their short names, or by their types in quotation marks; a changed one is not passed through as it is. */
    @ParameterType(CLAIM + "(?: and " + CLAIM + "|, and " + CLAIM + ",)?")
    public PassedClaims claims(String words) {
        return new PassedClaims(Arrays.stream(words.replace(",", "").split(" and "))
                .filter(claim -> !claim.endsWith(CHANGED))
                .map(AdfsSteps::claim)
                .collect(Collectors.toSet()));
    }

    @Given("issuance transform rules pass {claims} through")
    public void pass(PassedClaims claims) {
        world.configure(claims);
    }

    private static String claim(String words) {
        return switch (words) {
            case "InsideCorporateNetwork" -> PassedClaims.INSIDE_CORPORATE_NETWORK;
            case "psso" -> PassedClaims.PSSO;
            default -> words.substring(1, words.length() - 1);
        };
    }
}
