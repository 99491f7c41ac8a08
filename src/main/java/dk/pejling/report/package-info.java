/** What the reports say: from what may be published and a template to a document. Pure. */
@NullMarked
@ApplicationModule(
    displayName = "Report",
    allowedDependencies = {
      "agreement",
      "agreement :: geography",
      "agreement :: goal",
      "agreement :: indicator",
      "assessment :: gap",
      "assessment :: opinion",
      "assessment :: professional",
      "assessment :: revision",
      "assessment :: verdict",
      "danish",
      "disclosure",
      "disclosure :: gap",
      "disclosure :: release",
      "finding",
      "observation",
      "period"
    })
package dk.pejling.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
