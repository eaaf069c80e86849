package sessionspec.glue;

import java.util.List;
import java.util.Map;

/** What a review advises, or finds as advised because it says nothing against it, in the words of the features. */
final class AdviceWords {

    static final String PATTERN = "the settings keep the default period|the default period is advised"
            + "|the period is short enough|a period of 7 days is advised|a period of 1 day or 4 hours is advised"
            + "|even 4 hours are kept|browser persistence is off as advised|disabling browser persistence is advised"
            + "|MFA is remembered as recommended|remembering MFA for 90 days is recommended"
            + "|switching remember MFA off is advised|the admin portals are protected as recommended"
            + "|Conditional Access decides on MFA|deciding on MFA by Conditional Access is advised";

    private static final Map<String, Advice> ADVICE = Map.ofEntries(
            Map.entry("the settings keep the default period", without("REC-1 not the default")),
            Map.entry("the default period is advised", with("REC-1 not the default")),
            Map.entry("the period is short enough", without("REC-2 longer", "REC-3 longer than a day")),
            Map.entry("a period of 7 days is advised", with("REC-2 longer")),
            Map.entry("a period of 1 day or 4 hours is advised", with("REC-3 longer than a day")),
            Map.entry("even 4 hours are kept", without("REC-3 longer than 4 hours")),
            Map.entry("browser persistence is off as advised", without("REC-4 browsers may persist")),
            Map.entry("disabling browser persistence is advised", with("REC-4 browsers may persist")),
            Map.entry("MFA is remembered as recommended", without("RMF-5 not 90 days")),
            Map.entry("remembering MFA for 90 days is recommended", with("RMF-5 not 90 days")),
            Map.entry("switching remember MFA off is advised", with("REC-5 MFA remembered")),
            Map.entry("Conditional Access decides on MFA", without("REC-5 MFA remembered", "REC-5 no policy decides")),
            Map.entry("deciding on MFA by Conditional Access is advised", with("REC-5 no policy decides")),
            Map.entry(
                    "the admin portals are protected as recommended",
                    without("ADV-4 admin portal", "ADV-4 not on both portals")));

    private AdviceWords() {}

    /** Advice by any of these rules and parts: that it is given, or that it is not. */
    record Advice(boolean given, List<String> parts) {

        void expect(World world, boolean follows) {
            world.expectAdvice(follows == given, parts.toArray(String[]::new));
        }
    }

    static Advice parse(String words) {
        return ADVICE.get(words);
    }

    private static Advice with(String... parts) {
        return new Advice(true, List.of(parts));
    }

    private static Advice without(String... parts) {
        return new Advice(false, List.of(parts));
    }
}
