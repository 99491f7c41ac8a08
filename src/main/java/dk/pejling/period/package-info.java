/** The time a figure stands for. Pure. */
@NullMarked
@ApplicationModule(
    displayName = "Period",
    allowedDependencies = {})
package dk.pejling.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
