package dk.pejling.agreement;

/** What the figures are worth (`datas karakter`). */
public enum DataStanding {
  /** Real figures. */
  REAL,
  /** Made-up figures: every page of every report says so, and none may be submitted. */
  EXAMPLE
}
