/** The parts of a Word file and how they hang together. */
@NullMarked
package dk.pejling.rendering.docx.file;

import org.jspecify.annotations.NullMarked;
