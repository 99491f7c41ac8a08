package dk.pejling.intake.extract.vintage;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.extract.compare.FigureChange;
import dk.pejling.intake.extract.compare.FigureDifference;
import dk.pejling.intake.extract.compare.FigureText;
import dk.pejling.observation.Observation;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets a later vintage of a source supersede an earlier one that lies in the same folder, figure by
 * figure, and says what was revised. Files that don't say when they were drawn, or say the same
 * day, all stay: what they disagree on is held back later, since nobody knows which of them counts.
 */
public final class Vintages {
  private static final int TOLD = 10;

  private final Agreement agreement;
  private final List<Vintage> all;
  private final List<Finding> findings = new ArrayList<>();

  private Vintages(Agreement agreement, List<Vintage> all) {
    this.agreement = agreement;
    this.all = List.copyOf(all);
  }

  /**
   * The figures that count, in the order of the files.
   *
   * @param findings what was revised, and what the later vintage lacks
   */
  public record Settled(List<Observation> figures, List<Finding> findings) {
    public Settled {
      figures = List.copyOf(figures);
      findings = List.copyOf(findings);
    }
  }

  public static Settled settle(Agreement agreement, List<Vintage> all) {
    return new Vintages(agreement, all).settle();
  }

  private record Key(IndicatorId indicator, AreaId area, Group group, Period period) {
    static Key of(Observation figure) {
      return new Key(figure.indicator(), figure.area(), figure.group(), figure.period());
    }

    Slice slice() {
      return new Slice(indicator, group, period);
    }
  }

  private record Slice(IndicatorId indicator, Group group, Period period) {}

  private Settled settle() {
    List<Observation> counting = new ArrayList<>();
    for (Vintage vintage : all) {
      List<Vintage> later = all.stream().filter(other -> other.follows(vintage)).toList();
      Set<Key> superseded = new HashSet<>();
      later.forEach(other -> other.figures().forEach(figure -> superseded.add(Key.of(figure))));
      vintage.figures().stream()
          .filter(figure -> !superseded.contains(Key.of(figure)))
          .forEach(counting::add);
    }
    for (Vintage vintage : all) {
      latestBefore(vintage).forEach(former -> compare(former, vintage));
    }
    return new Settled(counting, findings);
  }

  /** The vintage just before, if any; of several from one day each. */
  private List<Vintage> latestBefore(Vintage vintage) {
    List<Vintage> earlier = all.stream().filter(vintage::follows).toList();
    return earlier.stream()
        .map(Vintage::day)
        .max(Comparator.naturalOrder())
        .map(day -> earlier.stream().filter(each -> each.day().equals(day)).toList())
        .orElse(List.of());
  }

  private void compare(Vintage former, Vintage later) {
    Map<Key, Observation> before = byKey(former);
    Map<Key, Observation> after = byKey(later);
    Set<Key> both = new LinkedHashSet<>(before.keySet());
    both.retainAll(after.keySet());
    FigureText text =
        FigureText.forPublishing(
            agreement, Stream.concat(former.figures().stream(), later.figures().stream()).toList());
    FigureDifference.between(
            both.stream().map(before::get).toList(), both.stream().map(after::get).toList())
        .byIndicator()
        .forEach((indicator, changes) -> revised(former, later, indicator, changes, text));
    leftOut(former, later, before, after, both, text);
  }

  private static Map<Key, Observation> byKey(Vintage vintage) {
    Map<Key, Observation> figures = new LinkedHashMap<>();
    vintage.figures().forEach(figure -> figures.put(Key.of(figure), figure));
    return figures;
  }

  private void revised(
      Vintage former,
      Vintage later,
      IndicatorId indicator,
      List<FigureChange> changes,
      FigureText text) {
    findings.add(
        Finding.of(
            VintageCode.REVISED,
            new WholeFile(later.file()),
            "indikator \"" + text.name(indicator) + "\"",
            FigureText.summary(changes) + ": " + String.join("; ", text.lines(changes, TOLD)),
            "de samme tal som i udtrækket fra %s (%s)"
                .formatted(DanishDate.of(former.day()), former.file())));
  }

  /**
   * Named only where both have the indicator's period, so that an extract of other areas or years
   * isn't taken for one that lacks some.
   */
  private void leftOut(
      Vintage former,
      Vintage later,
      Map<Key, Observation> before,
      Map<Key, Observation> after,
      Set<Key> both,
      FigureText text) {
    Set<Slice> shared = new HashSet<>();
    both.forEach(key -> shared.add(key.slice()));
    Map<IndicatorId, List<FigureChange>> gone = new LinkedHashMap<>();
    before.forEach(
        (key, figure) -> {
          if (!after.containsKey(key) && shared.contains(key.slice())) {
            gone.computeIfAbsent(key.indicator(), none -> new ArrayList<>())
                .add(new FigureChange.Gone(figure));
          }
        });
    gone.forEach(
        (indicator, changes) ->
            findings.add(
                Finding.of(
                    VintageCode.LEFT_OUT,
                    new WholeFile(later.file()),
                    "indikator \"" + text.name(indicator) + "\"",
                    String.join("; ", text.places(changes, TOLD)),
                    "alle tal fra udtrækket fra %s (%s)"
                        .formatted(DanishDate.of(former.day()), former.file()))));
  }
}
