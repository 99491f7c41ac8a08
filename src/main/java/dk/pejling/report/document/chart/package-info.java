/** What figures show, as data; how they are drawn is the renderers' matter. */
@NullMarked
@NamedInterface("chart")
package dk.pejling.report.document.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
