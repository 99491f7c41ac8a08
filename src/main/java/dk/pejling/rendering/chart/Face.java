package dk.pejling.rendering.chart;

/** The faces of Roboto that pages use. */
public enum Face {
  LIGHT,
  REGULAR,
  ITALIC,
  MEDIUM,
  BOLD
}
