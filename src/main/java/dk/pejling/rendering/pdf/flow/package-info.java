/**
 * From a long strip of content to pages: what stands under each other, beside each other, and where
 * it may be cut.
 */
@NullMarked
package dk.pejling.rendering.pdf.flow;

import org.jspecify.annotations.NullMarked;
