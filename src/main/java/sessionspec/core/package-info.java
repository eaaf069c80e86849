/**
 * The session-state core: events fold into facts, controls judge the facts, a policy combines their findings into a
 * decision; pure, handed its instants, and nothing but {@code java.base}.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.core;
