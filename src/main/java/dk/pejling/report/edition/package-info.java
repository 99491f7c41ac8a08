/** Where a report stands with the committee, and what is different from the editions before it. */
@NullMarked
@NamedInterface("edition")
package dk.pejling.report.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
