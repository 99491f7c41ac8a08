/** What has been received before, and what is different in what is received now. */
@NullMarked
package dk.pejling.run.version;

import org.jspecify.annotations.NullMarked;
