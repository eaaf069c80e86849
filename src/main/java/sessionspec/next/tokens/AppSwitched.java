package sessionspec.next.tokens;

import java.time.Instant;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Switch;

/** The user goes on by single sign-on. */
public record AppSwitched(Instant at, Place place, Switch to) implements Event {}
