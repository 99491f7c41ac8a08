/** Explains single verdicts from input folder to cell, by the way of a run and without a trace. */
@NullMarked
package dk.pejling.run.explain;

import org.jspecify.annotations.NullMarked;
