/** What was reached at the agreement's end, criterion by criterion. */
@NullMarked
package dk.pejling.report.outcome;

import org.jspecify.annotations.NullMarked;
