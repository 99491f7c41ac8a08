/** Where commands write, and how a run gets on while a person watches. */
@NullMarked
package dk.pejling.cli.terminal;

import org.jspecify.annotations.NullMarked;
