/**
 * The one join of run, evidence, catalogue and drift; every status and every number of the report is computed here, once.
 */
@NullMarked
package sessionspec.trace;

import org.jspecify.annotations.NullMarked;
