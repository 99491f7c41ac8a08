/** Tests of what a report rests on, indicator by indicator. */
@NullMarked
package dk.pejling.report.evidence;

import org.jspecify.annotations.NullMarked;
