/** Charts and drawings as scenes. */
@NullMarked
package dk.pejling.rendering.chart.figure;

import org.jspecify.annotations.NullMarked;
