/** What lies in the folder of a report that was made, and whether it is just as it was made. */
@NullMarked
package dk.pejling.run.made;

import org.jspecify.annotations.NullMarked;
