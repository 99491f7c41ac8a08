/** Files that lie within a PDF. */
@NullMarked
@NamedInterface("attachment")
package dk.pejling.rendering.pdf.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
