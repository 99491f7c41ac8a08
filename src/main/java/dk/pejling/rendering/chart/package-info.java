/** Charts as scenes: lines, areas and text in points, for any canvas to paint. */
@NullMarked
package dk.pejling.rendering.chart;

import org.jspecify.annotations.NullMarked;
