/** Whether the agreement should be revised: what speaks for it, and what was concluded. */
@NullMarked
package dk.pejling.report.revision;

import org.jspecify.annotations.NullMarked;
