/** Holds what was agreed against the figures there are, for slips that only they show. */
@NullMarked
package dk.pejling.assessment.agreed;

import org.jspecify.annotations.NullMarked;
