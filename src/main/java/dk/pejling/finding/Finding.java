package dk.pejling.finding;

/**
 * Something wrong, surprising or worth knowing in what was received (`anmærkning`): where it is,
 * what was found, what was expected, how to put it right and what follows.
 *
 * @param code stable, such as {@code IND-204}
 * @param title what is wrong, in one Danish sentence
 * @param concerns what it is about in the agreement's terms, such as {@code kriterium 2.1}; empty
 *     when it concerns the file as a whole
 * @param found what stood there, quoted
 * @param expected what should have stood there
 */
public record Finding(
    String code,
    Severity severity,
    String title,
    SourceLocation location,
    String concerns,
    String found,
    String expected,
    String remedy,
    String consequence) {

  /** Findings are published, so none can carry what may not be. */
  public Finding {
    title = Quotable.of(title);
    concerns = Quotable.of(concerns);
    found = Quotable.of(found);
    expected = Quotable.of(expected);
    remedy = Quotable.of(remedy);
    consequence = Quotable.of(consequence);
  }

  /** A finding with the standing texts of its code. */
  public static Finding of(
      FindingCode code, SourceLocation location, String concerns, String found, String expected) {
    return new Finding(
        code.id(),
        code.severity(),
        code.title(),
        location,
        concerns,
        found,
        expected,
        code.remedy(),
        code.consequence());
  }

  /** The same finding with a remedy that fits this very place. */
  public Finding withRemedy(String better) {
    return new Finding(
        code, severity, title, location, concerns, found, expected, better, consequence);
  }

  /** The same finding with the consequence it has in this very place. */
  public Finding withConsequence(String better) {
    return new Finding(code, severity, title, location, concerns, found, expected, remedy, better);
  }

  /** Whether it holds something back. */
  public boolean holdsBack() {
    return severity != Severity.NOTICE;
  }
}
