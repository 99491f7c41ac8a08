/** Marks as figures with their alternative text. */
@NullMarked
package dk.pejling.rendering.pdf.status.mark;

import org.jspecify.annotations.NullMarked;
