/** Small shapes in lines of text. */
@NullMarked
package dk.pejling.rendering.docx.mark;

import org.jspecify.annotations.NullMarked;
