/** What is configured for a tenant, and what the documents advise on that. */
@org.jspecify.annotations.NullMarked
package sessionspec.core.tenant;
