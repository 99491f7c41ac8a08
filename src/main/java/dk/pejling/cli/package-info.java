/** The commands. */
@NullMarked
@ApplicationModule(
    displayName = "Command line",
    allowedDependencies = {
      "danish",
      "finding",
      "observation",
      "run",
      "run :: approval",
      "run :: audit",
      "run :: draft",
      "run :: output",
      "run :: sheets",
      "run :: verification",
      "run :: watch",
      "store"
    })
package dk.pejling.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
