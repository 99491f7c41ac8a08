/** What is kept: received files, figures with provenance, findings and runs, in a database. */
@NullMarked
@ApplicationModule(
    displayName = "Store",
    allowedDependencies = {
      "agreement",
      "agreement :: geography",
      "agreement :: goal",
      "agreement :: indicator",
      "assessment :: professional",
      "assessment :: verdict",
      "disclosure :: release",
      "finding",
      "observation",
      "period"
    })
package dk.pejling.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
