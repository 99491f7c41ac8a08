/** Which edition of a report a run makes, by what has been approved before. */
@NullMarked
package dk.pejling.run.edition;

import org.jspecify.annotations.NullMarked;
