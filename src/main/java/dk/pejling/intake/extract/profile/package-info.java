/** Source profiles (`kildeprofiler`): how one source writes its extracts, as read from YAML. */
@NullMarked
@NamedInterface("extract")
package dk.pejling.intake.extract.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
