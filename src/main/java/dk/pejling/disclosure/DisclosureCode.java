package dk.pejling.disclosure;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What hiding small counts gives rise to. No finding of it quotes a figure. */
public enum DisclosureCode implements FindingCode {
  ALREADY_PUBLIC(
      "DIS-101",
      Severity.NOTICE,
      "Et lille tal kan regnes ud af det, tidligere rapporter har offentliggjort.",
      "Overvej med kilden, om den tidligere rapport skal trækkes tilbage. I denne rapport er der"
          + " intet at rette.",
      "Tallet er skjult i denne rapport, men det er allerede kendt."),
  UNSAFE(
      "DIS-201",
      Severity.ERROR,
      "Et skjult tal ville kunne regnes ud af det, rapporten viser.",
      "Det er en fejl i programmet. Send denne anmærkning til dem, der vedligeholder det.",
      "Rapporten er ikke skrevet.");

  private final FindingKind kind;

  DisclosureCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
