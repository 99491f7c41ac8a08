package dk.pejling.run.output;

/**
 * Which run made a folder (`run.json`). Kept apart from the manifest, which is the same for every
 * run that makes the same.
 *
 * @param manifest the manifest's SHA-256
 */
record RunNote(String run, String manifest) {}
