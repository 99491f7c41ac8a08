package dk.pejling.intake.extract.proposal;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.profile.shape.FileNamePeriod;
import dk.pejling.intake.extract.proposal.Roles.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which period figures stand for: a column, the headings, or the file's name. */
record PeriodQuestion(String fileName) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  void tell(Optional<Candidate> found, List<Column> inHeadings, ProposalText places) {
    if (!inHeadings.isEmpty()) {
      places.because(
          inHeadings.size() == 1
              ? "overskriften %s er en periode".formatted(inHeadings.getFirst().name())
              : "%s overskrifter er perioder: %s til %s"
                  .formatted(
                      DanishNumber.of(inHeadings.size()),
                      inHeadings.getFirst().name(),
                      inHeadings.getLast().name()));
      places.key("periode", "{i: overskrifter}");
    } else if (found.isPresent()) {
      inColumn(found.get(), places);
    } else {
      inName(places);
    }
  }

  private static void inColumn(Candidate found, ProposalText places) {
    Column column = found.column();
    places.because(
        "%s i kolonnen %s, kun perioder".formatted(TableProposal.values(column), column.name()));
    if (found.equals().isEmpty()) {
      places.key("periode", ProposalText.quoted(column.name()));
    } else {
      places.ask(
          "om perioden står der; %s har også kun perioder. Svar med en af dem."
              .formatted(TableProposal.listed(found.equals())));
      places.key("periode", ProposalText.OPEN);
    }
  }

  private void inName(ProposalText places) {
    List<MatchResult> years = YEAR.matcher(fileName).results().toList();
    if (years.size() != 1) {
      places.ask(
          "hvilken periode tallene gælder; ingen kolonne har perioder, og filens navn siger den"
              + " ikke. Svar med kolonnens overskrift, eller skriv {filnavn: \"…{periode}….csv\"},"
              + " og giv filen et navn med perioden.");
      places.key("periode", ProposalText.OPEN);
      return;
    }
    MatchResult year = years.getFirst();
    places.because(
        "ingen kolonne har perioder; %s i filens navn er den eneste".formatted(year.group()));
    String pattern =
        fileName.substring(0, year.start()) + FileNamePeriod.PLACE + fileName.substring(year.end());
    places.key("periode", "{filnavn: " + ProposalText.quoted(pattern) + "}");
  }
}
