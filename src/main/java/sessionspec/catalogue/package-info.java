/** What the documents say: statements, interpretations, discrepancies and the glossary, loaded from YAML and validated. */
@org.jspecify.annotations.NullMarked
package sessionspec.catalogue;
