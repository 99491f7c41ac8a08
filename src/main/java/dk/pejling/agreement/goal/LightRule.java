package dk.pejling.agreement.goal;

/** How a pejlemærke's criteria make its light (method §5). */
public enum LightRule {
  /** The weakest assessable criterion. */
  WEAKEST,
  /** What more than half of the assessable criteria have or better. */
  MAJORITY
}
