/** The distance between the highest and the lowest area over time as a scene. */
@NullMarked
package dk.pejling.rendering.chart.gap;

import org.jspecify.annotations.NullMarked;
