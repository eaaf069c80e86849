/** What changed in the documents, as Markdown for a pull request and as text for a console. */
@org.jspecify.annotations.NullMarked
package sessionspec.report.markdown;
