/** Milestones and legal dates along time. */
@NullMarked
package dk.pejling.report.criterion.timeline;

import org.jspecify.annotations.NullMarked;
