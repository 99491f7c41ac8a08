package dk.pejling.agreement.geography;

import java.util.List;

/**
 * The region that is party to the agreement (`region`).
 *
 * @param aliases other names and codes that sources use for it
 */
public record Region(AreaId id, String name, List<String> aliases) implements Area {
  public Region {
    aliases = List.copyOf(aliases);
  }

  @Override
  public AreaLevel level() {
    return AreaLevel.REGION;
  }
}
