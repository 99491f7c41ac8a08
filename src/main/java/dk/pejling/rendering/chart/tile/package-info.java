/** The tile map of the municipalities as a scene. */
@NullMarked
package dk.pejling.rendering.chart.tile;

import org.jspecify.annotations.NullMarked;
