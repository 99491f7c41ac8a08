/** Which figures are hidden: the small counts, and what protects them (method §7). */
@NullMarked
package dk.pejling.disclosure.hiding;

import org.jspecify.annotations.NullMarked;
