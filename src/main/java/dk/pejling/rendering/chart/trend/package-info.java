/** One series over time as a scene, with labels that stand clear of the data and each other. */
@NullMarked
package dk.pejling.rendering.chart.trend;

import org.jspecify.annotations.NullMarked;
