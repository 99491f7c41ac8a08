/** Writes scenes as SVG whose colours follow the page's. */
@NullMarked
package dk.pejling.rendering.svg;

import org.jspecify.annotations.NullMarked;
