/** The commands. */
@NullMarked
@ApplicationModule(displayName = "Command line")
package dk.pejling.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
