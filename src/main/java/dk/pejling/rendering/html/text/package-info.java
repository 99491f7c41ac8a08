/** Runs of text, links within the page, and levels of headings. */
@NullMarked
package dk.pejling.rendering.html.text;

import org.jspecify.annotations.NullMarked;
