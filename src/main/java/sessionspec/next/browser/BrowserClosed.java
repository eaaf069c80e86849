package sessionspec.next.browser;

import java.time.Instant;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Place;

/** The user closes the browser. */
public record BrowserClosed(Instant at, Place place) implements Event {}
