package dk.pejling.store.receipt;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import java.util.List;

/**
 * What versions are versions of (`udgaverække`): files of one lineage follow each other, whatever
 * they are called.
 */
public sealed interface Lineage {
  /** A cluster's workbook for a reporting period. */
  record Sheet(AreaId cluster, String period) implements Lineage {}

  /**
   * An extract of a source.
   *
   * @param source the source profile's name
   * @param indicators what it measures: a source may deliver several extracts side by side
   */
  record Extract(String source, List<IndicatorId> indicators) implements Lineage {
    public Extract {
      indicators = List.copyOf(indicators);
    }
  }

  /** A file that nobody could read, or of an unknown source: whatever lies at that place. */
  record Place(String place) implements Lineage {}
}
