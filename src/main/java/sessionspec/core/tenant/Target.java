package sessionspec.core.tenant;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Request;
import sessionspec.core.tenant.PolicyScope.ScopedRequest;

/** What a policy covers. */
public sealed interface Target {

    /** Circumstances for which no document wants every time. */
    Set<Circumstance> OF_ALL_APPS = Set.of(
            Circumstance.UNMANAGED_OR_SHARED_DEVICE,
            Circumstance.SHARED_DEVICE,
            Circumstance.EXTERNAL_NETWORK,
            Circumstance.HIGH_IMPACT_USER,
            Circumstance.MANAGED_DEVICE,
            Circumstance.NON_MANAGED_DEVICE,
            Circumstance.NON_REGISTERED_DEVICE,
            Circumstance.BROWSER_OF_NON_MANAGED_DEVICE);

    record Everything() implements Target {}

    record OneApp(App app) implements Target {}

    /** The apps of one publisher, such as the Microsoft 365 stack, for every user. */
    record AppsOf(App.Publisher publisher) implements Target {}

    record OneUser(String user) implements Target {}

    record When(Circumstance circumstance) implements Target {}

    record Both(Target one, Target other) implements Target {}

    /**
     * Whether a request falls under the policy.
     *
     * @param generously whether an app is counted in of which nobody says whether it belongs there
     */
    default boolean covers(ScopedRequest scoped, boolean generously) {
        Request request = scoped.request();
        if (this instanceof OneApp target) {
            return target.app().name().equals(request.app().name())
                    || (generously
                            && (target.app().mayUse(request.app())
                                    || request.app().mayUse(target.app())));
        } else if (this instanceof AppsOf target) {
            App.Publisher publisher = request.app().publisher();
            return target.publisher() == publisher || (generously && publisher == App.Publisher.MICROSOFT_UNPLACED);
        } else if (this instanceof OneUser target) {
            return target.user().equals(request.place().user());
        } else if (this instanceof When target) {
            return scoped.is(target.circumstance());
        }
        return !(this instanceof Both target)
                || (target.one().covers(scoped, generously) && target.other().covers(scoped, generously));
    }

    /** Whether it goes by what a device counts as. */
    default boolean isByManagement() {
        return this instanceof Both both
                ? Stream.of(both.one(), both.other()).anyMatch(Target::isByManagement)
                : this instanceof When when && ScopedRequest.BY_MANAGEMENT.contains(when.circumstance());
    }

    /** The app that it names, be it among other things. */
    default Optional<App> named() {
        if (this instanceof Both both) {
            return both.one().named().or(both.other()::named);
        }
        return this instanceof OneApp one ? Optional.of(one.app()) : Optional.empty();
    }

    /** Whether it takes in an app of this publisher: by name, or because it covers everything. */
    default boolean takesIn(App.Publisher publisher) {
        return this instanceof Everything
                || (this instanceof AppsOf apps && apps.publisher() == publisher)
                || named().filter(app -> app.publisher() == publisher).isPresent();
    }

    /** Whether it singles out users, networks or devices alone, so that every app is among what it covers. */
    default boolean isOfAllApps() {
        return this instanceof OneUser
                || (this instanceof When when && OF_ALL_APPS.contains(when.circumstance()))
                || (this instanceof Both both
                        && both.one().isOfAllApps()
                        && both.other().isOfAllApps());
    }

    /** Whether some request of some user falls under both: they do not name two apps, nor one and the apps of others. */
    default boolean meets(Target other) {
        if (this instanceof Both both) {
            return both.one().meets(other) && both.other().meets(other);
        } else if (this instanceof AppsOf apps) {
            return other.named()
                    .filter(app ->
                            app.publisher() != apps.publisher() && app.publisher() != App.Publisher.MICROSOFT_UNPLACED)
                    .isEmpty();
        }
        return named().flatMap(one -> other.named().filter(two -> !two.name().equals(one.name())))
                .isEmpty();
    }
}
