/** Sets the first page. */
@NullMarked
package dk.pejling.rendering.pdf.cover;

import org.jspecify.annotations.NullMarked;
