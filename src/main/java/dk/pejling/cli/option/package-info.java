/** What several commands have in common on their command lines. */
@NullMarked
package dk.pejling.cli.option;

import org.jspecify.annotations.NullMarked;
