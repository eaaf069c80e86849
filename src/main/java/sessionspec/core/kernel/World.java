package sessionspec.core.kernel;

import java.util.Optional;

/**
 * Facts as they are under one way of reading what the documents leave open.
 *
 * @param parted the finding that parted it from another, as long as there is another
 */
public record World(Facts facts, Optional<Finding> parted) {}
