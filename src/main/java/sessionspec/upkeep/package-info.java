/**
 * What the commands change in the catalogue: passages that were taken over, citations that were confirmed, a first skeleton of
 * a new document. Each works out all that is to be written first and then writes whole files, so that one that fails has
 * changed nothing; of the files that people write, it changes the letters that it must and no others.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.upkeep;
