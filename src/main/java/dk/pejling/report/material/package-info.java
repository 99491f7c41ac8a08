/** What the sections of a report share: the status, and figures ready for print. */
@NullMarked
package dk.pejling.report.material;

import org.jspecify.annotations.NullMarked;
