package dk.pejlingfixture.assessment;

/** Stands for a type with undisclosed numbers. */
public record Judged(int hidden) {}
