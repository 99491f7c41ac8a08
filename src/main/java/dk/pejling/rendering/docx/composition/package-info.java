/** What all parts of one Word file share while it is written. */
@NullMarked
package dk.pejling.rendering.docx.composition;

import org.jspecify.annotations.NullMarked;
