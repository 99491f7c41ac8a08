/** What can be worked out from published counts, and what to hide so that it can't (method §7). */
@NullMarked
package dk.pejling.disclosure.solver;

import org.jspecify.annotations.NullMarked;
