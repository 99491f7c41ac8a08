/** How the criteria stood in the midtvejsstatus and stand now. */
@NullMarked
package dk.pejling.report.comparison;

import org.jspecify.annotations.NullMarked;
