/** Rows that belong together: totals chosen, parts added up, repetitions and contradictions. */
@NullMarked
package dk.pejling.intake.extract.sum;

import org.jspecify.annotations.NullMarked;
