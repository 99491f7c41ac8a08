/** Paragraphs and what stands in their lines. */
@NullMarked
package dk.pejling.rendering.docx.text;

import org.jspecify.annotations.NullMarked;
