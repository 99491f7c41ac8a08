/** The cover and the summary. */
@NullMarked
package dk.pejling.report.opening;

import org.jspecify.annotations.NullMarked;
