/** Archives whose bytes depend on nothing but their content. */
@NullMarked
@ApplicationModule(
    displayName = "Zip",
    allowedDependencies = {})
package dk.pejling.zip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
