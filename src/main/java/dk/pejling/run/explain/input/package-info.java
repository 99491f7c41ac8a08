/** What went into a verdict, from its figures and answers down to the cells. */
@NullMarked
package dk.pejling.run.explain.input;

import org.jspecify.annotations.NullMarked;
