/** Single sign-on at AD FS: cookies, periods, revocation, MFA, tokens, and what it passes on. */
@org.jspecify.annotations.NullMarked
package sessionspec.core.adfs;
