/** What a table of contents lists, and the levels of headings. */
@NullMarked
package dk.pejling.rendering.contents;

import org.jspecify.annotations.NullMarked;
