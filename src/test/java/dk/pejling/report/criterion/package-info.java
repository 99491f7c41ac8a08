/** Tests of what is said of one criterion. */
@NullMarked
package dk.pejling.report.criterion;

import org.jspecify.annotations.NullMarked;
