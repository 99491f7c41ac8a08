package dk.pejling.run.plan;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import dk.pejling.report.SourceFile;
import java.util.List;

/** Received files as a report may name them: without the figures and words in them. */
final class Sources {
  private Sources() {}

  static SourceFile of(ReceivedFile file) {
    return switch (file.content()) {
      case Content.ProgressSheet(ClusterReport report, List<SheetCompleteness> completeness) ->
          new SourceFile.ProgressSheet(
              file.name(),
              file.sha256(),
              file.dating(),
              file.rows(),
              report.cluster(),
              completeness);
      case Content.Extract(List<IndicatorId> indicators) ->
          new SourceFile.Extract(
              file.name(), file.sha256(), file.dating(), file.rows(), indicators);
      case Content.NotUnderstood() ->
          new SourceFile.NotUnderstood(file.name(), file.sha256(), file.dating(), file.rows());
    };
  }
}
