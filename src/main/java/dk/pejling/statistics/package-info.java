/** Intervals for counts and shares. Pure, but for Apache Commons Statistics' distributions. */
@NullMarked
@ApplicationModule(
    displayName = "Statistics",
    allowedDependencies = {})
package dk.pejling.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
