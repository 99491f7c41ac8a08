/** Text before it stands anywhere: faces, styles, and runs broken into lines. */
@NullMarked
package dk.pejling.rendering.pdf.type;

import org.jspecify.annotations.NullMarked;
