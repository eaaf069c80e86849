/** Reads the catalogue from its YAML files. */
@org.jspecify.annotations.NullMarked
package sessionspec.catalogue.yaml;
