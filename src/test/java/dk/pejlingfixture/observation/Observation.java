package dk.pejlingfixture.observation;

/** Stands for a type with undisclosed numbers. */
public record Observation(int hidden) {}
