package dk.pejling.intake.extract.proposal;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.label.KnownNames;
import dk.pejling.intake.extract.proposal.Roles.Candidate;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.extract.table.Sample.SampleCell;
import dk.pejling.intake.extract.table.Sample.SampleRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file is about: a column, or one indicator for all of it. */
record IndicatorQuestion(String fileName, Outline outline, KnownNames names) {
  private static final int NAMED = 10;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d-]+|\\.");

  void tell(Optional<Candidate> found, Roles roles, ProposalText places) {
    if (found.isEmpty()) {
      String hint =
          hints()
              .findFirst()
              .map(each -> " Måske %s (%s).".formatted(each.id(), each.name()))
              .orElse("");
      places.ask(
          "hvilken indikator filen handler om; ingen kolonne har aftalens indikatorer. Svar med"
              + " indikatorens id i aftalen, eller skriv kolonnens overskrift i stedet for {…} og"
              + " kildens navne under indikatorer."
              + hint);
      places.key("indikator", "{fast: " + ProposalText.OPEN + "}");
      return;
    }
    Column column = found.get().column();
    places.because(
        "%s af %s i kolonnen %s er aftalens indikatorer"
            .formatted(
                DanishNumber.of(roles.indicators(column)),
                TableProposal.values(column),
                column.name()));
    column.values().keySet().stream()
        .filter(value -> names.indicator(value).isEmpty())
        .limit(NAMED)
        .forEach(
            value ->
                places.wonder(
                    "hvilken indikator \"%s\" er. Skriv den under indikatorer, hvis den skal læses."
                        .formatted(value)));
    if (found.get().equals().isEmpty()) {
      places.key("indikator", ProposalText.quoted(column.name()));
    } else {
      places.ask(
          "om indikatoren står der; %s har lige så mange. Svar med en af dem."
              .formatted(TableProposal.listed(found.get().equals())));
      places.key("indikator", ProposalText.OPEN);
    }
  }

  /** Indicators that the file's name or its titles name. */
  private Stream<Indicator> hints() {
    Stream<String> ofName = BETWEEN_WORDS.splitAsStream(PlainName.of(fileName));
    Stream<String> titles =
        outline.above().stream().map(SampleRow::cells).flatMap(List::stream).map(SampleCell::text);
    return Stream.concat(ofName, titles).flatMap(text -> names.indicator(text).stream());
  }
}
