package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.agreement.indicator.SourceId;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads where indicators are published, and below which number each source's counts are hidden.
 *
 * <pre>
 * kilder:
 *   - {id: esundhed, udgiver: 'Sundhedsdatastyrelsen, eSundhed', tabel: Indikatorer,
 *      licens: Frit med kildeangivelse, diskretionsgrænse: 5,
 *      datakarakter: ægte}
 * </pre>
 */
public final class SourceReader {
  static final Section SOURCE =
      Section.namedBy("kilde", "id")
          .requires("id", "udgiver", "tabel", "licens")
          .allows("diskretionsgrænse", "datakarakter");

  /** Where neither source nor indicator says another. */
  static final int STANDARD_THRESHOLD = 5;

  static final int HIGHEST_THRESHOLD = 1000;

  private final Findings findings;
  private final Register sources;
  private final Choice<DataStanding> standings;
  private final Field<DataStanding> agreed;
  private final Map<String, Integer> thresholds = new HashMap<>();

  /**
   * For one agreement.
   *
   * @param agreed what the agreement says its figures are worth
   */
  public SourceReader(
      Findings findings,
      Register sources,
      Choice<DataStanding> standings,
      Field<DataStanding> agreed) {
    this.findings = findings;
    this.sources = sources;
    this.standings = standings;
    this.agreed = agreed;
  }

  public List<Source> read(YamlMap root) {
    return root.maps("kilder", SOURCE, this::source);
  }

  /** The threshold of a source's indicators that don't have their own. */
  int threshold(Field<String> source) {
    return source.known()
        ? thresholds.getOrDefault(source.value(), STANDARD_THRESHOLD)
        : STANDARD_THRESHOLD;
  }

  private Optional<Source> source(YamlMap map) {
    Field<String> id = map.scalar("id").id();
    Field<String> publisher = map.scalar("udgiver").text();
    Field<String> table = map.scalar("tabel").text();
    Field<String> licence = map.scalar("licens").text();
    Field<Integer> threshold = map.scalar("diskretionsgrænse").small(0, HIGHEST_THRESHOLD);
    Field<DataStanding> standing = map.scalar("datakarakter").choice(standings);
    sources.declare(id);
    if (agreed.known()
        && agreed.value() == DataStanding.REAL
        && standing.or(DataStanding.REAL) == DataStanding.EXAMPLE) {
      findings.add(AgreementCode.EXAMPLE_SOURCE, standing.at(), "\"eksempel\"", "\"ægte\"");
    }
    id.ifKnown(each -> thresholds.put(each, threshold.or(STANDARD_THRESHOLD)));
    return map.sound()
        ? Optional.of(
            new Source(new SourceId(id.value()), publisher.value(), table.value(), licence.value()))
        : Optional.empty();
  }
}
