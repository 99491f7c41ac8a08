/** How each kind of block is written. */
@NullMarked
package dk.pejling.rendering.docx.block;

import org.jspecify.annotations.NullMarked;
