/**
 * What may be published: hides every count that could reveal a person, and everything that would
 * give it away. Pure. Its types are all that reports ever see.
 */
@NullMarked
@ApplicationModule(
    displayName = "Disclosure",
    allowedDependencies = {
      "agreement",
      "agreement :: geography",
      "agreement :: goal",
      "agreement :: indicator",
      "assessment",
      "assessment :: comparison",
      "assessment :: coverage",
      "assessment :: gap",
      "assessment :: opinion",
      "assessment :: professional",
      "assessment :: verdict",
      "finding",
      "observation",
      "period"
    })
package dk.pejling.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
