/** What a run leaves: the report's folder, its manifest and its findings. */
@NullMarked
@NamedInterface("output")
package dk.pejling.run.output;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
