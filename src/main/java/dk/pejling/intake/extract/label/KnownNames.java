package dk.pejling.intake.extract.label;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator;
import java.util.Map;
import java.util.Optional;

/**
 * What an agreement's areas and indicators are called, for a file that no profile describes yet.
 */
public final class KnownNames {
  private final AreaDirectory areas;
  private final IndicatorDirectory indicators;

  public KnownNames(Agreement agreement) {
    this.areas = new AreaDirectory(agreement.geography(), Map.of());
    this.indicators = new IndicatorDirectory(agreement.indicators(), Map.of());
  }

  /** The area of that name or code. */
  public Optional<AreaId> area(String written) {
    return areas.match(written) instanceof AreaDirectory.Match.Ours(AreaId id)
        ? Optional.of(id)
        : Optional.empty();
  }

  /** The area whose name is likely meant. */
  public Optional<Area> misspeltArea(String written) {
    return areas.match(written) instanceof AreaDirectory.Match.Misspelt(Area meant)
        ? Optional.of(meant)
        : Optional.empty();
  }

  /** The indicator of that id or name. */
  public Optional<Indicator> indicator(String written) {
    return indicators.match(written) instanceof IndicatorDirectory.Match.Known(Indicator known)
        ? Optional.of(known)
        : Optional.empty();
  }
}
