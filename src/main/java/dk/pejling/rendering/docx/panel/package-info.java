/** How verdicts and their marks are written. */
@NullMarked
package dk.pejling.rendering.docx.panel;

import org.jspecify.annotations.NullMarked;
