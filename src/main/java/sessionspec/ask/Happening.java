package sessionspec.ask;

import java.time.Instant;

/**
 * Something that happens in a story.
 *
 * @param at when, in UTC and to the minute; days of a story begin at the epoch
 */
public record Happening(Instant at, Phrase phrase, Spot spot) {}
