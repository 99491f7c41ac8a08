/** The view of equality: how far apart areas and groups lie on every indicator, and which way. */
@NullMarked
package dk.pejling.report.equality;

import org.jspecify.annotations.NullMarked;
