/** Writes documents as Word files (Office Open XML). */
@NullMarked
package dk.pejling.rendering.docx;

import org.jspecify.annotations.NullMarked;
