/** The method as the report tells it, one text for each version. */
@NullMarked
package dk.pejling.report.method;

import org.jspecify.annotations.NullMarked;
