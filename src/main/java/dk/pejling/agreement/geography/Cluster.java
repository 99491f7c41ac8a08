package dk.pejling.agreement.geography;

import java.util.List;

/**
 * A cluster (`klynge`): an emergency hospital and the municipalities around it.
 *
 * @param name such as {@code Klynge Nord}
 * @param shortName such as {@code Nord}
 * @param aliases other names and codes that sources use
 * @param members its municipalities in the order the agreement lists them, at least one
 */
public record Cluster(
    AreaId id,
    String name,
    String shortName,
    String hospital,
    List<String> aliases,
    List<AreaId> members)
    implements Area {
  public Cluster {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }

  @Override
  public AreaLevel level() {
    return AreaLevel.CLUSTER;
  }
}
