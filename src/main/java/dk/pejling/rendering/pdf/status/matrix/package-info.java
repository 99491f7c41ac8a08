/** Sets the matrix of pejlemærker and areas with its key. */
@NullMarked
package dk.pejling.rendering.pdf.status.matrix;

import org.jspecify.annotations.NullMarked;
