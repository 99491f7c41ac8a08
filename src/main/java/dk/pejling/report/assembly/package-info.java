/** Puts a report together: what directives stand for, running numbers, references. */
@NullMarked
package dk.pejling.report.assembly;

import org.jspecify.annotations.NullMarked;
