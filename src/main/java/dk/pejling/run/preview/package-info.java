/** Shows a report as a web page while it is being written. */
@NullMarked
package dk.pejling.run.preview;

import org.jspecify.annotations.NullMarked;
