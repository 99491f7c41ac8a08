/**
 * What was measured by the sources and reported by the clusters, each figure with its provenance.
 * Pure.
 */
@NullMarked
@ApplicationModule(
    displayName = "Observation",
    allowedDependencies = {
      "agreement",
      "agreement :: geography",
      "agreement :: goal",
      "agreement :: indicator",
      "finding",
      "period"
    })
package dk.pejling.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
