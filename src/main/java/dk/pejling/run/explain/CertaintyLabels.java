package dk.pejling.run.explain;

import dk.pejling.assessment.verdict.Basis;
import java.util.List;

/** What the uncertainty says of each comparison behind a verdict, in short. */
final class CertaintyLabels {
  private CertaintyLabels() {}

  static List<String> of(Basis basis) {
    return switch (basis) {
      case Basis.Pace pace ->
          List.of(
              "måltallet: " + pace.againstTarget().label(),
              "den krævede vej: " + pace.againstPath().label());
      case Basis.Level level -> List.of("niveauet: " + level.againstLevel().label());
      case Basis.WithinRange range -> List.of();
      case Basis.Distance distance -> List.of();
      case Basis.Milestone milestone -> List.of();
      case Basis.NoVerdict none -> List.of();
    };
  }
}
