package sessionspec.ask;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.command.PowerShell;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenRequested;

/** Where a telling has come to: what later happenings refer to without saying it again. */
public final class Scene {

    /** Stands at the beginning of a step for the time, where that does not come last. */
    public static final String TIME_FIRST = "\u2026 ";

    /** The user whom every story is about. */
    public static final String USER = "alex@contoso.com";

    private Device device = new Device(Device.Join.UNREGISTERED);
    private boolean saysDevice;
    private final Set<Device> locked = new HashSet<>();
    private Prompt prompt = Prompt.NONE;
    private PowerShell session = PowerShell.newSession();
    private final Map<TokenKind, TokenRequested> requests = new EnumMap<>(TokenKind.class);
    private Optional<Duration> drawn = Optional.empty();
    private Optional<Duration> subjectConfirmation = Optional.empty();
    private Optional<String> refusal = Optional.empty();
    private Optional<String> named = Optional.empty();
    private int policies;
    private boolean holdsNothing = true;

    public Scene copy() {
        Scene copy = new Scene();
        copy.device = device;
        copy.saysDevice = saysDevice;
        copy.locked.addAll(locked);
        copy.prompt = prompt;
        copy.session = session;
        copy.requests.putAll(requests);
        copy.drawn = drawn;
        copy.subjectConfirmation = subjectConfirmation;
        copy.refusal = refusal;
        copy.named = named;
        copy.policies = policies;
        copy.holdsNothing = holdsNothing;
        return copy;
    }

    public Place browser() {
        return new Place(USER, device, Place.BROWSER);
    }

    public Place of(Client client) {
        return client == Client.BROWSER ? browser() : browser().inApps();
    }

    public Device device() {
        return device;
    }

    public void moveTo(Device other) {
        device = other;
        saysDevice = true;
    }

    /** Whether it is said what device it is, rather than taken for one of which nothing is known. */
    public boolean saysDevice() {
        return saysDevice;
    }

    public boolean isLocked() {
        return locked.contains(device);
    }

    public void lock(boolean now) {
        if (now) {
            locked.add(device);
        } else {
            locked.remove(device);
        }
    }

    public Prompt prompt() {
        return prompt;
    }

    public PowerShell session() {
        return session;
    }

    public void goOn(PowerShell other) {
        session = other;
    }

    /** Why the command that was run last cannot be run, until something else is decided on. */
    public Optional<String> refusal() {
        return refusal;
    }

    public void refuse(String why) {
        refusal = Optional.of(why);
    }

    /** Whom a command is about: the first whom one names is the user of the story, who has no other name there. */
    public String about(String user) {
        if (named.isEmpty()) {
            named = Optional.of(user);
        }
        return named.get().equals(user) ? USER : user;
    }

    /** Whom the first command that is about a user names. */
    public Optional<String> named() {
        return named;
    }

    public boolean holdsNothing() {
        return holdsNothing;
    }

    /** The default lifetime that is drawn for access tokens, where it is said. */
    public Optional<Duration> drawn() {
        return drawn;
    }

    public void draw(Duration lifetime) {
        drawn = Optional.of(lifetime);
    }

    public Optional<Duration> subjectConfirmation() {
        return subjectConfirmation;
    }

    public void confirmSubjectsFor(Duration lifetime) {
        subjectConfirmation = Optional.of(lifetime);
    }

    public int nextPolicy() {
        return ++policies;
    }

    public Optional<App> app(TokenKind kind) {
        return Optional.ofNullable(requests.get(kind)).map(TokenRequested::app);
    }

    public Client client(TokenKind kind) {
        return Optional.ofNullable(requests.get(kind))
                .map(TokenRequested::client)
                .orElse(Client.BROWSER);
    }

    /** The events have been decided on. */
    public void decided(List<Event> events, List<Decision> decisions, Worlds next) {
        refusal = Optional.empty();
        holdsNothing = next.certainly(facts -> facts.artifacts(USER).isEmpty()).orElse(false);
        for (int at = 0; at < events.size(); at++) {
            Event event = events.get(at);
            if (event instanceof TokenRequested request) {
                requests.put(request.kind(), request);
            }
            prompt = Prompt.after(event, decisions.get(at), prompt);
        }
    }
}
