package dk.pejlingfixture.disclosure.table;

/** Stands for what something is hidden behind. */
public record Counted() {}
