/** Counts that add up, across areas, groups and periods (method §7). */
@NullMarked
package dk.pejling.disclosure.table;

import org.jspecify.annotations.NullMarked;
