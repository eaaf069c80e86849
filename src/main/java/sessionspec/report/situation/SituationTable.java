package sessionspec.report.situation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import sessionspec.core.Situation.Keep;
import sessionspec.core.Situation.SignInPolicy;
import sessionspec.core.Situation.User;
import sessionspec.core.adfs.Farm;
import sessionspec.core.kernel.BrowserSession.Kept;
import sessionspec.core.kernel.Device.Join;
import sessionspec.trace.ObservedLifetime;
import sessionspec.trace.ObservedLifetime.Side;

/**
 * Situations that a table of what lasts how long tells apart: each combination of its rows' axes with each combination
 * of its columns'.
 *
 * @param title what ends
 * @param hint  what the table says
 */
public record SituationTable(String title, String hint, List<Axis> rows, List<Axis> columns) {

    /**
     * @param name   as the data have it
     * @param head   as the page has it; empty in columns, which say it by their words
     * @param of     where a situation lies on it
     * @param values in the order of the page
     */
    public record Axis(String name, String head, Function<ObservedLifetime, Object> of, List<Value> values) {}

    /**
     * @param word as the page has it; empty where it goes without saying
     * @param of   what it takes together
     */
    public record Value(String word, List<?> of) {}

    /** One of the values of an axis. */
    public record Choice(Axis axis, Value value) {

        public boolean has(ObservedLifetime shown) {
            return value.of().contains(axis.of().apply(shown));
        }
    }

    private static final List<Join> UNKNOWN = List.of(Join.UNREGISTERED, Join.PERSONAL);

    private static final Axis USER = new Axis(
            "user",
            "User",
            it -> it.under().user(),
            List.of(
                    new Value("managed, or not said", List.of(User.UNSTATED, User.MANAGED)),
                    new Value("federated", List.of(User.FEDERATED)),
                    new Value("federated, password changes not synced", List.of(User.FEDERATED_WITH_MAX_AGE))));
    private static final Axis DEVICE = new Axis(
            "device",
            "Device",
            it -> it.under().device(),
            List.of(
                    new Value("personal or unregistered", UNKNOWN),
                    new Value("registered", List.of(Join.REGISTERED)),
                    new Value("joined", List.of(Join.JOINED)),
                    new Value("hybrid joined", List.of(Join.HYBRID_JOINED))));
    private static final Axis FREQUENCY = new Axis(
            "frequency",
            "",
            it -> it.under().frequency(),
            List.of(
                    new Value("no policy", List.of(SignInPolicy.NONE)),
                    new Value("a period", List.of(SignInPolicy.PERIOD))));
    private static final Axis PERSISTENCE = new Axis(
            "persistence",
            "",
            it -> it.under().persistence(),
            List.of(
                    new Value("not persistent", List.of(Kept.NO)),
                    new Value("persistent", List.of(Kept.YES, Kept.CLAIMED)),
                    new Value("undecided", List.of(Kept.UNDECIDED))));
    private static final Axis FARM = new Axis(
            "farm",
            "Windows Server",
            it -> it.under().farm(),
            List.of(
                    new Value("2012 R2", List.of(Farm.Version.WINDOWS_SERVER_2012_R2)),
                    new Value("2016", List.of(Farm.Version.WINDOWS_SERVER_2016))));
    private static final Axis AT_ADFS = new Axis(
            "deviceAtAdfs",
            "Device",
            it -> it.under().device(),
            List.of(
                    new Value("not registered", UNKNOWN),
                    new Value("registered", List.of(Join.REGISTERED, Join.JOINED, Join.HYBRID_JOINED))));
    private static final Axis KEEP = new Axis(
            "keepMeSignedIn",
            "Keep me signed in",
            it -> it.under().keep(),
            List.of(
                    new Value("off", List.of(Keep.OFF)),
                    new Value("offered, not ticked", List.of(Keep.OFFERED)),
                    new Value("ticked", List.of(Keep.TICKED))));

    /** Both, in the order of the page. */
    public static final List<SituationTable> ALL = List.of(
            new SituationTable(
                    "Until Microsoft Entra ID asks",
                    "By user, device, sign-in frequency, and whether the browser session persists.",
                    List.of(USER, DEVICE),
                    List.of(side(new Value("", List.of(Side.ENTRA_SESSION))), FREQUENCY, PERSISTENCE)),
            new SituationTable(
                    "Until AD FS asks or a token of AD FS ends",
                    "By version of Windows Server, device, and whether Keep me signed in is offered and ticked.",
                    List.of(FARM, AT_ADFS, KEEP),
                    List.of(side(
                            new Value("single sign-on", List.of(Side.ADFS_SINGLE_SIGN_ON)),
                            new Value("refresh token", List.of(Side.ADFS_REFRESH_TOKEN)),
                            new Value("token", List.of(Side.ADFS_TOKEN))))));

    private static Axis side(Value... values) {
        return new Axis("side", "", ObservedLifetime::side, List.of(values));
    }

    /** Every situation that it tells apart, row by row. */
    public Stream<List<Choice>> situations() {
        return combinations(Stream.concat(rows.stream(), columns.stream()).toList());
    }

    /** One value of each axis, the last axis changing fastest. */
    public static Stream<List<Choice>> combinations(List<Axis> axes) {
        if (axes.isEmpty()) {
            return Stream.of(List.of());
        }
        int last = axes.size() - 1;
        return combinations(axes.subList(0, last))
                .flatMap(chosen -> axes.get(last).values().stream()
                        .map(value -> Stream.concat(chosen.stream(), Stream.of(new Choice(axes.get(last), value)))
                                .toList()));
    }

    /** How the page says it; what goes without saying is left out. */
    public static List<String> words(List<Choice> situation) {
        return situation.stream()
                .map(choice -> choice.value().word())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public static List<ObservedLifetime> in(List<Choice> situation, List<ObservedLifetime> shown) {
        return shown.stream()
                .filter(it -> situation.stream().allMatch(choice -> choice.has(it)))
                .toList();
    }
}
