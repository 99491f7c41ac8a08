/** The commands. */
@NullMarked
@ApplicationModule(
    displayName = "Command line",
    allowedDependencies = {
      "danish",
      "finding",
      "run",
      "run :: draft",
      "run :: output",
      "run :: sheets",
      "store"
    })
package dk.pejling.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
