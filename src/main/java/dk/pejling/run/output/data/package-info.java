/** The data package beside the report: its tables as files, and what describes them. */
@NullMarked
package dk.pejling.run.output.data;

import org.jspecify.annotations.NullMarked;
