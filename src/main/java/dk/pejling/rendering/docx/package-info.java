/** Writes documents as Word files (Office Open XML). */
@NullMarked
@NamedInterface("docx")
package dk.pejling.rendering.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
