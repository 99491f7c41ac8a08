/** What comes in: progress workbooks and indicator extracts, read into values with findings. */
@NullMarked
@ApplicationModule(
    displayName = "Intake",
    allowedDependencies = {
      "agreement",
      "agreement :: geography",
      "agreement :: goal",
      "agreement :: indicator",
      "danish",
      "finding",
      "observation",
      "period",
      "zip"
    })
package dk.pejling.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
