package dk.pejlingfixture.run;

import dk.pejlingfixture.disclosure.hiding.Hidden;

/** Breaks: only disclosure knows what is hidden. */
record KnowsHiding(Hidden hidden) {}
