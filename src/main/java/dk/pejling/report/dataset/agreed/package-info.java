/** Tables of what the agreement says: what is aimed for, by which figures, where and from whom. */
@NullMarked
package dk.pejling.report.dataset.agreed;

import org.jspecify.annotations.NullMarked;
