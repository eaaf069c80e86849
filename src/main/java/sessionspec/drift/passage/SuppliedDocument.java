package sessionspec.drift.passage;

import java.util.List;

/**
 * What a reader's file says.
 *
 * @param edition  the date that it gives itself, such as {@code 2026-01-31}; empty when it gives none
 * @param passages in reading order, at least one
 */
public record SuppliedDocument(String edition, List<Passage> passages) {}
