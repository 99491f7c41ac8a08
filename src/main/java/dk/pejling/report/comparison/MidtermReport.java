package dk.pejling.report.comparison;

import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.disclosure.release.Release;
import dk.pejling.report.material.Material;

/** The midtvejsstatus that was made public, as far as it is known (`tidligere midtvejsstatus`). */
sealed interface MidtermReport {
  record Noted(Release release) implements MidtermReport {}

  record NotNoted() implements MidtermReport {}

  /** The newest, where several editions were made public. */
  static MidtermReport in(Material material) {
    return material.input().earlier().reversed().stream()
        .filter(each -> isMidterm(material, each))
        .<MidtermReport>map(Noted::new)
        .findFirst()
        .orElse(new NotNoted());
  }

  private static boolean isMidterm(Material material, Release release) {
    return release.report().equals(ReportKind.MIDTVEJSSTATUS.word())
        || material.agreement().reports().stream()
            .filter(each -> each.kind() == ReportKind.MIDTVEJSSTATUS)
            .map(ReportPlan::type)
            .anyMatch(release.report()::equals);
  }
}
