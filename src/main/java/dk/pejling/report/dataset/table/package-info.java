/** What a table of the data package is, and what several of them have in common. */
@NullMarked
@NamedInterface("table")
package dk.pejling.report.dataset.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
