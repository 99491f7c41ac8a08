package dk.pejlingfixture.report;

import dk.pejlingfixture.observation.Observation;

/** Breaks: nothing downstream of disclosure reaches an undisclosed number. */
record ReadsObservations(Observation observation) {}
