/** What becomes of a file once it has settled: archived, read, noted and answered. */
@NullMarked
package dk.pejling.run.watch.reception;

import org.jspecify.annotations.NullMarked;
