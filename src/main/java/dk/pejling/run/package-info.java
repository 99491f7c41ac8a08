/** The way of the data as Spring Batch jobs, behind one facade. The only place that knows Batch. */
@NullMarked
@ApplicationModule(
    displayName = "Run",
    allowedDependencies = {
      "agreement",
      "agreement :: geography",
      "agreement :: goal",
      "agreement :: indicator",
      "agreement :: reading",
      "assessment",
      "assessment :: opinion",
      "assessment :: professional",
      "assessment :: revision",
      "assessment :: surprise",
      "assessment :: verdict",
      "danish",
      "disclosure",
      "disclosure :: release",
      "finding",
      "intake",
      "intake :: extract",
      "intake :: limit",
      "intake :: sheet",
      "observation",
      "period",
      "rendering :: attachment",
      "rendering :: data",
      "rendering :: docx",
      "rendering :: font",
      "rendering :: html",
      "rendering :: page",
      "rendering :: pdf",
      "report",
      "report :: dataset",
      "report :: document",
      "report :: edition",
      "report :: table",
      "store :: approval",
      "store :: archive",
      "store :: audit",
      "store :: history",
      "store :: receipt",
      "store :: received",
      "store :: release",
      "zip"
    })
package dk.pejling.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
