package dk.pejling.intake.extract.proposal;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.proposal.Roles.Candidate;
import dk.pejling.intake.extract.proposal.draft.PeriodOfName;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import java.util.List;
import java.util.Optional;

/** Which period figures stand for: a column, the headings, or the file's name. */
record PeriodQuestion(String fileName) {
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
      new PeriodOfName(fileName).tell("", places);
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
}
