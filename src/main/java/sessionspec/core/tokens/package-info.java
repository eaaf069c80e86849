/** What Microsoft Entra ID issues: Primary Refresh Tokens, session tokens, access, ID and SAML tokens, and how long they last. */
@org.jspecify.annotations.NullMarked
package sessionspec.core.tokens;
