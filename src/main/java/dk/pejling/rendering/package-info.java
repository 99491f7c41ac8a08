/** Paints documents: PDF pages, and the charts on them. */
@NullMarked
@ApplicationModule(
    displayName = "Rendering",
    allowedDependencies = {
      "danish",
      "report :: document",
      "report :: chart",
      "report :: dataset",
      "report :: table",
      "zip"
    })
package dk.pejling.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
