/** What outlives the browser, and who decides that. */
@org.jspecify.annotations.NullMarked
package sessionspec.next.browser;
