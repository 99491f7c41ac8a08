/** What a report says of one cluster or municipality, on its own few pages (`områdeblad`). */
@NullMarked
package dk.pejling.report.area;

import org.jspecify.annotations.NullMarked;
