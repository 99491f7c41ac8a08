/** What commands tell people, as lines for the terminal. */
@NullMarked
package dk.pejling.cli.text;

import org.jspecify.annotations.NullMarked;
