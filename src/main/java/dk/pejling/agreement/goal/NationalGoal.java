package dk.pejling.agreement.goal;

/** One of the national goals for health care (`nationalt mål`), numbered from 1. */
public record NationalGoal(int number, String name) {}
