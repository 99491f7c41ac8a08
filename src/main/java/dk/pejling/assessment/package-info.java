/**
 * Figures become verdicts by the published method (docs/method.md). Pure. The words that reports
 * may use stand in {@code verdict}; everything else carries undisclosed numbers.
 */
@NullMarked
@ApplicationModule(
    displayName = "Assessment",
    allowedDependencies = {
      "agreement",
      "agreement :: geography",
      "agreement :: goal",
      "agreement :: indicator",
      "agreement :: yaml",
      "danish",
      "finding",
      "observation",
      "period",
      "statistics"
    })
package dk.pejling.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
