/** Writes tables and what stands in their cells. */
@NullMarked
package dk.pejling.rendering.html.table;

import org.jspecify.annotations.NullMarked;
