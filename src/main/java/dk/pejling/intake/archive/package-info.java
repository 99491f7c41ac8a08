/** Zip archives looked into before any library opens them, without trust in what they say. */
@NullMarked
package dk.pejling.intake.archive;

import org.jspecify.annotations.NullMarked;
