package sessionspec.change;

import java.time.Instant;

/**
 * The earlier report that another one is compared with.
 *
 * @param file        name of its JSON file, without the folder
 * @param sha256      of the file's bytes
 * @param commit      the commit that it was made of, in its own words
 * @param generatedAt its own time stamp
 * @param verdict     its verdict: verified, not verified or filtered
 */
public record Baseline(String file, String sha256, String commit, Instant generatedAt, String verdict) {}
