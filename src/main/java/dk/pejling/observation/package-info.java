/**
 * What was measured by the sources and reported by the clusters, each figure with its provenance.
 * Pure.
 */
@NullMarked
@ApplicationModule(
    displayName = "Observation",
    allowedDependencies = {"agreement", "finding", "period"})
package dk.pejling.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
