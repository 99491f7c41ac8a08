/** Markdown with placeholders and directives becomes blocks; data never becomes markup. */
@NullMarked
package dk.pejling.report.template;

import org.jspecify.annotations.NullMarked;
