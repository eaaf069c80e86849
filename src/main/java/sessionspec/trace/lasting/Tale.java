package sessionspec.trace.lasting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import sessionspec.core.Situation.Keep;
import sessionspec.core.Situation.User;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.Property;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.Identity;
import sessionspec.core.federation.SyncPart;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Frequency;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.StaySignedInAnswered;
import sessionspec.core.signin.PasswordChanged;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.trace.Circumstances.AtAdfs;
import sessionspec.trace.Circumstances.AtEntraId;
import sessionspec.trace.Circumstances.Persistence;
import sessionspec.trace.ObservedLifetime.Side;

/**
 * A situation as the model is told of it, in the words of the examples: what is configured and the sign-in, and then how
 * it is asked and how it is used.
 *
 * @param beginning in its order, all at {@link #BEGIN}
 * @param asks      the one event by which it is asked
 * @param uses      what a user does who goes on, of which the last asks
 */
record Tale(List<Event> beginning, Function<Instant, Event> asks, Function<Instant, List<Event>> uses) {

    static final Instant BEGIN = Instant.EPOCH;

    private static final String USER = "alex@contoso.com";
    private static final App APP = App.microsoft("SharePoint Online", App.Publisher.MICROSOFT_365);
    private static final String OAUTH_APP = "an OAuth app";

    /** Who works on a device that signs in with a Microsoft Entra account unlocks it first. */
    static Tale of(AtEntraId in) {
        Device device = Device.of(in.device());
        Place browser = new Place(USER, device, Place.BROWSER);
        List<Event> beginning = new ArrayList<>(identity(in.user()));
        policy(in.frequency())
                .forEach(frequency ->
                        beginning.add(new Configured(BEGIN, new Policy(1, new Target.Everything(), frequency, false))));
        if (in.persistence() == Persistence.NEVER || in.persistence() == Persistence.ALWAYS) {
            beginning.add(new Configured(BEGIN, new BrowserPersistence(true, in.persistence() == Persistence.ALWAYS)));
        }
        beginning.add(SignedIn.on(device, USER, Set.of(Factor.FIRST_FACTOR), BEGIN));
        if (in.persistence() == Persistence.ANSWERED_NO || in.persistence() == Persistence.ANSWERED_YES) {
            beginning.add(new StaySignedInAnswered(BEGIN, browser, in.persistence() == Persistence.ANSWERED_YES));
        }
        Function<Instant, Event> asks = at -> new AccessRequested(at, browser, APP, Client.BROWSER, true, Set.of());
        Function<Instant, List<Event>> uses = device.signsInWithEntraAccount()
                ? at -> List.of(new DeviceUnlocked(at, USER, device), asks.apply(at))
                : at -> List.of(asks.apply(at));
        return new Tale(List.copyOf(beginning), asks, uses);
    }

    private static List<Event> identity(User user) {
        List<Event> told = new ArrayList<>();
        told.add(new Configured(BEGIN, new PasswordChanged(USER, BEGIN)));
        told.add(new Configured(BEGIN, new Identity(USER, user != User.MANAGED)));
        if (user == User.FEDERATED_WITH_MAX_AGE) {
            told.add(new SyncSwitched(
                    BEGIN, Set.of(SyncPart.IN_FROM_AD, SyncPart.OUT_OF_ENTRA_ID), false, SyncSwitched.Stage.BEFORE));
        }
        return told;
    }

    private static List<Frequency> policy(sessionspec.trace.Circumstances.Frequency asked) {
        return switch (asked) {
            case NO_POLICY -> List.of();
            case EVERY_TIME -> List.of(new Frequency.EveryTime());
            default ->
                asked.period().<Frequency>map(Frequency.Every::new).stream().toList();
        };
    }

    /** On Windows Server 2012 R2 with the hotfix, without which Keep me signed in does nothing. */
    static Tale of(AtAdfs in, Side side) {
        Place browser = new Place(USER, Device.of(in.device()), Place.BROWSER);
        List<Event> beginning = new ArrayList<>();
        beginning.add(new Configured(BEGIN, new Farm(in.farm(), in.farm() == Farm.Version.WINDOWS_SERVER_2012_R2)));
        if (in.keep() != Keep.OFF) {
            beginning.add(new PropertiesSet(BEGIN, List.of(new Property.SwitchSet(Property.ENABLE_KMSI.name(), true))));
        }
        beginning.add(new AdfsSignedIn(BEGIN, browser, Set.of(Factor.FIRST_FACTOR), true, in.keep() == Keep.TICKED));
        beginning.add(new AdfsRequested(BEGIN, browser, OAUTH_APP, true));
        Function<Instant, Event> asks = switch (side) {
            case ADFS_REFRESH_TOKEN -> at -> new RefreshTokenPresented(at, browser, OAUTH_APP);
            case ADFS_TOKEN -> at -> new TokenPresented(at, browser);
            default -> at -> new AdfsRequested(at, browser, "an application", false);
        };
        return new Tale(List.copyOf(beginning), asks, at -> List.of(asks.apply(at)));
    }
}
