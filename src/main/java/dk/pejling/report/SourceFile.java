package dk.pejling.report;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import java.util.List;

/** A file the report builds on, as its chapter on sources lists it. */
public sealed interface SourceFile {
  String name();

  String sha256();

  Dating dating();

  int rows();

  /** An extract of national figures. */
  record Extract(String name, String sha256, Dating dating, int rows, List<IndicatorId> indicators)
      implements SourceFile {
    public Extract {
      indicators = List.copyOf(indicators);
    }
  }

  /** A cluster's progress workbook. */
  record ProgressSheet(
      String name,
      String sha256,
      Dating dating,
      int rows,
      AreaId cluster,
      List<SheetCompleteness> completeness)
      implements SourceFile {
    public ProgressSheet {
      completeness = List.copyOf(completeness);
    }
  }

  /** A file that no reader knows. */
  record NotUnderstood(String name, String sha256, Dating dating, int rows) implements SourceFile {}
}
