@org.jspecify.annotations.NullMarked
package sessionspec.ask.json;
