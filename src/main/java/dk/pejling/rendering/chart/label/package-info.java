/** Labels and leaders, and what they must stand clear of. */
@NullMarked
package dk.pejling.rendering.chart.label;

import org.jspecify.annotations.NullMarked;
