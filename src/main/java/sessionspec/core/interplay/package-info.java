/** Several limits and several sessions at once. */
@org.jspecify.annotations.NullMarked
package sessionspec.core.interplay;
