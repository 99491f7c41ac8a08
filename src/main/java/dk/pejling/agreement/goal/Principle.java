package dk.pejling.agreement.goal;

/** A principle the parties work by (`princip`). */
public record Principle(String id, String name, String description) {}
