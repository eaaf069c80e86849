package sessionspec.core.tokens;

import java.time.Instant;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Switch;

/** The user goes on by single sign-on. */
public record AppSwitched(Instant at, Place place, Switch to) implements Event {}
