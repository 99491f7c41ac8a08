/** Tables, and the dot plots within them. */
@NullMarked
package dk.pejling.rendering.docx.table;

import org.jspecify.annotations.NullMarked;
