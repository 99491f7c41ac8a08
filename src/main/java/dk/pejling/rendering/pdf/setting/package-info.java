/** What setters of blocks work with: where a block stands, how its text is broken, its caption. */
@NullMarked
package dk.pejling.rendering.pdf.setting;

import org.jspecify.annotations.NullMarked;
