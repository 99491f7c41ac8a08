/** What stands around the blocks: head, contents, opening and footer. */
@NullMarked
package dk.pejling.rendering.html.page;

import org.jspecify.annotations.NullMarked;
