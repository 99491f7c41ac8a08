/** A pejlemærke's chapter: its goal, its standing, its criteria and what the clusters do for it. */
@NullMarked
package dk.pejling.report.landmark;

import org.jspecify.annotations.NullMarked;
