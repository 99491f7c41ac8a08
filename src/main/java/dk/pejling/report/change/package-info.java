/** What is different from the last report that was made public, and why. */
@NullMarked
package dk.pejling.report.change;

import org.jspecify.annotations.NullMarked;
