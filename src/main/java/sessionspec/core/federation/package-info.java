/** Federated users: their Max Age, and how their password changes become known. */
@org.jspecify.annotations.NullMarked
package sessionspec.core.federation;
