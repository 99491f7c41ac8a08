/** How Danish people write numbers, dates and lists. Pure. */
@NullMarked
@ApplicationModule(
    displayName = "Danish",
    allowedDependencies = {})
package dk.pejling.danish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
