/** Notes what the committee approves, and makes the package that an approved report is sent as. */
@NullMarked
@NamedInterface("approval")
package dk.pejling.run.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
