/** What changed in the documents, as Markdown for a pull request and as text for a console. */
@NullMarked
package sessionspec.report.markdown;

import org.jspecify.annotations.NullMarked;
