package dk.pejling.agreement.geography;

/** A part of the country that figures are given for (`område`). */
public sealed interface Area permits Region, Cluster, Municipality {
  AreaId id();

  /** As printed, such as {@code Klynge Nord}. */
  String name();

  AreaLevel level();
}
