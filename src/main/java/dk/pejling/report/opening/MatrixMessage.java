package dk.pejling.report.opening;

import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Counting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/** What the status matrix says of the region, in a sentence. */
final class MatrixMessage {
  private final Material material;

  MatrixMessage(Material material) {
    this.material = material;
  }

  String sentence() {
    List<Pejlemaerke> assessed =
        material.agreement().pejlemaerker().stream()
            .filter(each -> standing(each).assessable() > 0)
            .sorted(Comparator.comparing(this::share).reversed())
            .toList();
    if (assessed.size() < 2) {
      RegionCounts counts = RegionCounts.of(material);
      return Counting.favourable(
          counts.favourable(), counts.assessable(), counts.verdicts().size());
    }
    Pejlemaerke best = assessed.get(0);
    Pejlemaerke worst = assessed.get(assessed.size() - 1);
    if (share(best).compareTo(share(worst)) == 0) {
      return "Pejlemærkerne ligger lige langt fra målet";
    }
    return best.shortName()
        + " går bedst; længst fra målet er "
        + Counting.lowered(worst.shortName());
  }

  private PejlemaerkeStanding standing(Pejlemaerke pejlemaerke) {
    return material.status().standing(pejlemaerke.number(), material.region().id());
  }

  private BigDecimal share(Pejlemaerke pejlemaerke) {
    PejlemaerkeStanding standing = standing(pejlemaerke);
    return BigDecimal.valueOf(standing.favourable())
        .divide(BigDecimal.valueOf(standing.assessable()), MathContext.DECIMAL32);
  }
}
