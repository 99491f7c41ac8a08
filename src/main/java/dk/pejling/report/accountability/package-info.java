/** What the parties answer for: principles, requirements, revision, national goals. */
@NullMarked
package dk.pejling.report.accountability;

import org.jspecify.annotations.NullMarked;
