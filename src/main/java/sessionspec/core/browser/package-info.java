/** The session of a browser with Microsoft Entra ID: whether it outlives the browser, who decides that, and what is stored. */
@org.jspecify.annotations.NullMarked
package sessionspec.core.browser;
