/** Small shapes that stand beside words: verdicts, phases, completeness, fulfilment. */
@NullMarked
package dk.pejling.rendering.chart.mark;

import org.jspecify.annotations.NullMarked;
