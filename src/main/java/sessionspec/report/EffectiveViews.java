package sessionspec.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sessionspec.core.AdfsFarm;
import sessionspec.core.Device;
import sessionspec.core.Lifetime;
import sessionspec.core.Origin;
import sessionspec.core.SessionState.Browser;
import sessionspec.core.Situation;
import sessionspec.core.Situation.SignInPolicy;
import sessionspec.core.Situation.User;
import sessionspec.report.view.EffectiveView;
import sessionspec.report.view.EffectiveView.Entry;
import sessionspec.report.view.EffectiveView.Row;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.EffectiveLifetime.Side;

/** Lays what was shown to last how long into tables whose empty cells are what no example shows. */
final class EffectiveViews {

    /** One value of an axis, and whether a situation has it. */
    private record Value(String word, Predicate<EffectiveLifetime> has) {

        static Value of(String word, Predicate<Situation> has) {
            return new Value(word, it -> has.test(it.under()));
        }

        Value and(Value other) {
            return new Value(word + ", " + other.word, has.and(other.has));
        }
    }

    private static final List<Value> USERS = List.of(
            Value.of("managed, or not said", it -> it.user() == User.MANAGED || it.user() == User.UNSTATED),
            Value.of("federated", it -> it.user() == User.FEDERATED),
            Value.of("federated, password changes not synced", it -> it.user() == User.FEDERATED_WITH_MAX_AGE));
    private static final List<Value> DEVICES = List.of(
            Value.of("personal or unregistered", it -> isUnknown(it.device())),
            Value.of("registered", it -> it.device() == Device.REGISTERED),
            Value.of("joined", it -> it.device() == Device.JOINED),
            Value.of("hybrid joined", it -> it.device() == Device.HYBRID_JOINED));
    private static final List<Value> FREQUENCIES = List.of(
            Value.of("no policy", it -> it.frequency() == SignInPolicy.NONE),
            Value.of("a period", it -> it.frequency() == SignInPolicy.PERIOD));
    private static final List<Value> PERSISTENCE = List.of(
            Value.of("not persistent", it -> it.persistence() == Browser.NOT_PERSISTENT),
            Value.of("persistent", it -> it.persistence() == Browser.PERSISTENT),
            Value.of("undecided", it -> it.persistence() == Browser.UNDECIDED));
    private static final List<Value> FARMS = List.of(
            Value.of("2012 R2", it -> it.farm() == AdfsFarm.Version.WINDOWS_SERVER_2012_R2),
            Value.of("2016", it -> it.farm() == AdfsFarm.Version.WINDOWS_SERVER_2016));
    private static final List<Value> AT_ADFS = List.of(
            Value.of("not registered", it -> isUnknown(it.atAdfs())),
            Value.of("registered", it -> !isUnknown(it.atAdfs())));
    private static final List<Value> KEEP = List.of(Value.of("off", it -> !it.keep()), Value.of("on", Situation::keep));
    private static final List<Value> SIDES = List.of(
            new Value("single sign-on", it -> it.side() == Side.ADFS_SINGLE_SIGN_ON),
            new Value("refresh token", it -> it.side() == Side.ADFS_REFRESH_TOKEN),
            new Value("token", it -> it.side() == Side.ADFS_TOKEN));

    private final Anchors anchors;

    EffectiveViews(Anchors anchors) {
        this.anchors = anchors;
    }

    List<EffectiveView> of(List<EffectiveLifetime> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        return List.of(
                table(
                        "Until Microsoft Entra ID asks",
                        "By user, device, sign-in frequency, and whether the browser session persists.",
                        List.of("User", "Device"),
                        List.of(USERS, DEVICES),
                        FREQUENCIES.stream()
                                .flatMap(frequency -> PERSISTENCE.stream().map(frequency::and))
                                .toList(),
                        only(shown, it -> it.side() == Side.ENTRA_SESSION)),
                table(
                        "Until AD FS asks or a token of AD FS ends",
                        "By version of Windows Server, device, and whether Keep me signed in is enabled.",
                        List.of("Windows Server", "Device", "Keep me signed in"),
                        List.of(FARMS, AT_ADFS, KEEP),
                        SIDES,
                        only(shown, it -> it.side() != Side.ENTRA_SESSION)));
    }

    private static boolean isUnknown(Device device) {
        return device == Device.PERSONAL || device == Device.UNREGISTERED;
    }

    private static List<EffectiveLifetime> only(List<EffectiveLifetime> shown, Predicate<EffectiveLifetime> which) {
        return shown.stream().filter(which).toList();
    }

    private EffectiveView table(
            String title,
            String hint,
            List<String> axes,
            List<List<Value>> rows,
            List<Value> columns,
            List<EffectiveLifetime> shown) {
        List<Row> all = new ArrayList<>();
        combinations(rows, List.of())
                .forEach(values -> all.add(new Row(
                        values.stream().map(Value::word).toList(),
                        columns.stream()
                                .map(column -> entries(only(
                                        shown,
                                        it -> column.has().test(it)
                                                && values.stream()
                                                        .allMatch(value ->
                                                                value.has().test(it)))))
                                .toList())));
        return new EffectiveView(
                title, hint, axes, columns.stream().map(Value::word).toList(), all);
    }

    private static Stream<List<Value>> combinations(List<List<Value>> axes, List<Value> chosen) {
        return chosen.size() == axes.size()
                ? Stream.of(chosen)
                : axes.get(chosen.size()).stream()
                        .flatMap(value -> combinations(
                                axes,
                                Stream.concat(chosen.stream(), Stream.of(value)).toList()));
    }

    /** The documents' own periods first, then what examples configured: one entry for each limit. */
    private List<Entry> entries(List<EffectiveLifetime> shown) {
        return Stream.of(false, true)
                .flatMap(chosen -> byLimit(only(shown, it -> chosen(it) == chosen)))
                .map(same -> new Entry(
                        lengths(
                                same.get(0).lifetime(),
                                same.get(same.size() - 1).lifetime()),
                        chosen(same.get(0)),
                        anchors.link(
                                same.get(0).example(), same.get(0).lifetime().name())))
                .toList();
    }

    private static boolean chosen(EffectiveLifetime shown) {
        return shown.lifetime().origin() == Origin.CONFIGURED;
    }

    /** Shortest first. */
    private static Stream<List<EffectiveLifetime>> byLimit(List<EffectiveLifetime> shown) {
        Map<String, List<EffectiveLifetime>> limits = new LinkedHashMap<>();
        shown.stream()
                .sorted(Comparator.comparing(it -> it.lifetime().length()))
                .forEach(it -> limits.computeIfAbsent(it.lifetime().name(), name -> new ArrayList<>())
                        .add(it));
        return limits.values().stream();
    }

    private static String lengths(Lifetime shortest, Lifetime longest) {
        String from = Times.duration(shortest.length());
        return shortest.length().equals(longest.length()) ? from : from + " to " + Times.duration(longest.length());
    }
}
