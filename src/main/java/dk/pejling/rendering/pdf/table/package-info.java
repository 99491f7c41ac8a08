/** Tables: columns, cells of every kind, rules, and rows that continue on the next page. */
@NullMarked
package dk.pejling.rendering.pdf.table;

import org.jspecify.annotations.NullMarked;
