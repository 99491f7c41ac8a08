/** The way of the data as Spring Batch jobs, behind one facade. The only place that knows Batch. */
@NullMarked
@ApplicationModule(displayName = "Run")
package dk.pejling.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
