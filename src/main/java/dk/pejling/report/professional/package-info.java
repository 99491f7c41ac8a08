/** What people judge beside the calculation, shown together with what is calculated. */
@NullMarked
package dk.pejling.report.professional;

import org.jspecify.annotations.NullMarked;
