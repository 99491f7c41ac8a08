package dk.pejling.intake.extract.proposal.draft;

import dk.pejling.intake.extract.profile.shape.FileNamePeriod;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a file's name is the only place that says which period its figures stand for. */
public record PeriodOfName(String fileName) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /**
   * Proposes the year of the name, or asks.
   *
   * @param choices what could hold the period instead, in Danish; empty where nothing else could
   */
  public void tell(String choices, ProposalText places) {
    List<MatchResult> years = YEAR.matcher(fileName).results().toList();
    if (years.size() != 1) {
      places.ask(
          "hvilken periode tallene gælder. Intet i filen har kun perioder, og dens navn siger den"
              + " ikke."
              + (choices.isEmpty()
                  ? " Svar med kolonnens overskrift"
                  : " Svar med en af: " + choices)
              + ", eller skriv {filnavn: \"…{periode}…\"}, og giv filen et navn med perioden.");
      places.key("periode", ProposalText.OPEN);
      return;
    }
    MatchResult year = years.getFirst();
    places.because(
        "intet i filen har kun perioder; %s i dens navn er den eneste".formatted(year.group()));
    String pattern =
        fileName.substring(0, year.start()) + FileNamePeriod.PLACE + fileName.substring(year.end());
    places.key("periode", "{filnavn: " + ProposalText.quoted(pattern) + "}");
  }
}
