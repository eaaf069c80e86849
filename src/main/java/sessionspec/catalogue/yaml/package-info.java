/** Reads the catalogue from its YAML files. */
@NullMarked
package sessionspec.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
