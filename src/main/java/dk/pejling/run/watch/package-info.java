/** Takes what is dropped into the input folder, and answers each file once. */
@NullMarked
@NamedInterface("watch")
package dk.pejling.run.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
