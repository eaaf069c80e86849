/** Has TeaVM compile the engine to JavaScript while the program is built; nothing of it runs afterwards. */
@org.jspecify.annotations.NullMarked
package sessionspec.translation;
