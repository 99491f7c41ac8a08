/** What the report rests on: completeness, sources, findings, method and every indicator. */
@NullMarked
package dk.pejling.report.evidence;

import org.jspecify.annotations.NullMarked;
