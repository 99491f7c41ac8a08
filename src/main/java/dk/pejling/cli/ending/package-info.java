/** How a command ends: its exit code, and what is said when it was used wrongly or gave up. */
@NullMarked
package dk.pejling.cli.ending;

import org.jspecify.annotations.NullMarked;
