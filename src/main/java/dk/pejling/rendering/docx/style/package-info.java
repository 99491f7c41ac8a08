/** How paragraphs, words, tables and cells stand; the styles themselves are in styles.xml. */
@NullMarked
package dk.pejling.rendering.docx.style;

import org.jspecify.annotations.NullMarked;
