/**
 * What the documents say: statements, interpretations, discrepancies and the glossary, loaded from YAML and validated.
 */
@NullMarked
package sessionspec.catalogue;

import org.jspecify.annotations.NullMarked;
