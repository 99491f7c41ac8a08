/** What is wrong, where, and what to do about it. Pure: knows no framework and no file format. */
@NullMarked
@ApplicationModule(
    displayName = "Finding",
    allowedDependencies = {})
package dk.pejling.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
