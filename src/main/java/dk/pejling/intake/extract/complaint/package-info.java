/** What can be wrong with an extract, told with repeats of one cause together. */
@NullMarked
package dk.pejling.intake.extract.complaint;

import org.jspecify.annotations.NullMarked;
