/** A criterion's development over time: the figure and what it shows, in words. */
@NullMarked
package dk.pejling.report.criterion.trend;

import org.jspecify.annotations.NullMarked;
