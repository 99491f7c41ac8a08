/** A criterion's own page: verdict, development over time, and the areas side by side. */
@NullMarked
package dk.pejling.report.criterion;

import org.jspecify.annotations.NullMarked;
