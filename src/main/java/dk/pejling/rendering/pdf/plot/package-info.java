/** Sets dot plots between the columns of their table. */
@NullMarked
package dk.pejling.rendering.pdf.plot;

import org.jspecify.annotations.NullMarked;
