package dk.pejling.intake.extract.cube;

/**
 * A figure of a cube, or what stands in its place.
 *
 * @param text as written; empty where there is nothing
 * @param status the file's mark on the figure, or empty
 * @param line where it stands, counted from 1
 */
public record CubeCell(String text, String status, int line) {}
