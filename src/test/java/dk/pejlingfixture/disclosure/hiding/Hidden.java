package dk.pejlingfixture.disclosure.hiding;

/** Stands for what is hidden. */
public record Hidden() {}
