package dk.pejling.finding;

/**
 * A stretch of a text (`udsnit`).
 *
 * @param from the first character, counted from 0
 * @param to the one after the last
 */
record Stretch(int from, int to) {}
