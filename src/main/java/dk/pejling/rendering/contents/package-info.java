/** What a table of contents lists. */
@NullMarked
package dk.pejling.rendering.contents;

import org.jspecify.annotations.NullMarked;
