/** JSON, read and written by the same code in the program and in the page, which has none of the libraries for it. */
@org.jspecify.annotations.NullMarked
package sessionspec.json;
