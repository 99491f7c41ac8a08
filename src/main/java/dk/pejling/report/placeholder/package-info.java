/** The values that templates and narratives can name. */
@NullMarked
package dk.pejling.report.placeholder;

import org.jspecify.annotations.NullMarked;
