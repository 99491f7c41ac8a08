/** Tables of what the figures were and what was made of them. */
@NullMarked
package dk.pejling.report.dataset.result;

import org.jspecify.annotations.NullMarked;
