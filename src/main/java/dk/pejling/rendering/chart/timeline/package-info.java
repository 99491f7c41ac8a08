/** Milestones and legal dates along a time scale as a scene. */
@NullMarked
package dk.pejling.rendering.chart.timeline;

import org.jspecify.annotations.NullMarked;
