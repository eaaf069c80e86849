/** Sign-in frequency and what goes with it: what is asked of a request to Microsoft Entra ID, and when. */
@org.jspecify.annotations.NullMarked
package sessionspec.core.signin;
