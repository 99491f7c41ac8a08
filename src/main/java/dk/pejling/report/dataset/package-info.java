/** What a report publishes, as tables for other programs and their readers. */
@NullMarked
@NamedInterface("dataset")
package dk.pejling.report.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
