/** Intervals, trends, growth and control limits. Pure, but for Apache Commons Statistics. */
@NullMarked
@ApplicationModule(
    displayName = "Statistics",
    allowedDependencies = {})
package dk.pejling.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
