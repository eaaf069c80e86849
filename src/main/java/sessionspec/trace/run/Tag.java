package sessionspec.trace.run;

import sessionspec.catalogue.Place;

/**
 * A tag as written.
 *
 * @param name  without its at sign
 * @param place where it stands
 */
public record Tag(String name, Place place) {}
