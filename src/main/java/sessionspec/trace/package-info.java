/**
 * The one join of run, evidence, catalogue and drift; every status and every number of the report is computed here, once.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.trace;
