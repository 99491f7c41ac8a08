/** Markdown as blocks and runs, with values kept out of it until it is read. */
@NullMarked
package dk.pejling.report.template.markdown;

import org.jspecify.annotations.NullMarked;
