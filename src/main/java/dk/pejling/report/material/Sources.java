package dk.pejling.report.material;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.observation.Provenance;
import dk.pejling.report.text.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a figure's numbers come from, as the small lines below it. */
public record Sources(Material material) {
  private static final int NAMED = 2;

  /** A line of caveats of the series, if any, then the source with the files behind it. */
  public List<String> notes(Indicator indicator, Area area) {
    String caveats = String.join(" ", caveats(indicator, area));
    String source = source(indicator) + files(shown(indicator, area)) + ".";
    return caveats.isEmpty() ? List.of(source) : List.of(caveats, source);
  }

  /** The same of a figure of several areas: the files behind all of them. */
  public List<String> notes(Indicator indicator, List<Area> areas) {
    String source =
        source(indicator)
            + files(areas.stream().flatMap(area -> shown(indicator, area).stream()).toList())
            + ".";
    return Stream.concat(caveats(indicator, areas.getFirst()).stream(), Stream.of(source)).toList();
  }

  /** What to bear in mind of the series. */
  public List<String> caveats(Indicator indicator, Area area) {
    List<DisclosedPoint.Shown> shown = shown(indicator, area);
    List<String> notes = new ArrayList<>();
    String provisional =
        shown.stream()
            .filter(DisclosedPoint.Shown::provisional)
            .map(point -> PeriodWords.of(point.period()))
            .collect(Collectors.joining(", "));
    if (!provisional.isEmpty()) {
      notes.add(provisional + " er foreløbige tal.");
    }
    if (shown.stream().anyMatch(DisclosedPoint.Shown::ownCalculation)) {
      notes.add("Egen beregning ud fra " + owners(indicator.finest()) + " tal.");
    }
    return List.copyOf(notes);
  }

  /** Such as {@code Kilde: Sundhedsdatastyrelsen, eSundhed; Indikatorer, sundhedsaftaler}. */
  public String source(Indicator indicator) {
    Source source = material.agreement().source(indicator.source());
    return "Kilde: " + source.publisher() + "; " + source.table();
  }

  private List<DisclosedPoint.Shown> shown(Indicator indicator, Area area) {
    return material.series(indicator.id(), area.id()).points().stream()
        .filter(DisclosedPoint.Shown.class::isInstance)
        .map(DisclosedPoint.Shown.class::cast)
        .toList();
  }

  private static String owners(AreaLevel level) {
    return switch (level) {
      case MUNICIPALITY -> "kommunernes";
      case CLUSTER -> "klyngernes";
      case REGION -> "regionens";
    };
  }

  /** The files by name; no more than fit a line, as the chapter on sources lists them all. */
  private static String files(List<DisclosedPoint.Shown> shown) {
    Map<String, String> files = new TreeMap<>();
    for (DisclosedPoint.Shown point : shown) {
      for (Provenance from : point.sources()) {
        files.putIfAbsent(from.location().file(), from.shortSha256());
      }
    }
    String named =
        files.entrySet().stream()
            .limit(NAMED)
            .map(file -> "; fil " + file.getKey() + ", sha256 " + file.getValue())
            .collect(Collectors.joining());
    int left = files.size() - NAMED;
    return named + (left > 0 ? " og " + Counting.ofCommon(left, "fil", "filer") + " til" : "");
  }
}
