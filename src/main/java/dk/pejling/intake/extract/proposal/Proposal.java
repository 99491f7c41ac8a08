package dk.pejling.intake.extract.proposal;

/**
 * A source profile as far as a file shows it (`profilforslag`).
 *
 * @param yaml ready to be read once every question in it is answered
 * @param questions how many there are
 */
public record Proposal(String yaml, int questions) {}
