package dk.pejlingfixture.assessment.rule;

import dk.pejlingfixture.observation.Observation;

/** Has an undisclosed number in its hands. */
public record Handler(Observation observation) {}
