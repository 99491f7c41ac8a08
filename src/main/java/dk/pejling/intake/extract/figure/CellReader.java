package dk.pejling.intake.extract.figure;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cell.NumberNotation;
import dk.pejling.intake.extract.cell.NumberReading;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.cell.SavedFormula;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.profile.NumberMarks;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.Row;
import java.math.BigDecimal;
import java.math.MathContext;

/** Reads the number in a cell, or the token that stands for one. */
final class CellReader {
  /** What a spreadsheet shows of the binary fraction it stores. */
  private static final MathContext SHOWN = new MathContext(15);

  private final SourceProfile profile;
  private final NumberNotation notation;

  CellReader(SourceProfile profile) {
    this.profile = profile;
    this.notation = new NumberNotation(profile.marks(), profile.shape().signs());
  }

  /** What a cell holds. */
  sealed interface Content {
    record Value(BigDecimal value) implements Content {}

    /** Nothing; the token is empty where the cell is blank. */
    record Missing(String token) implements Content {}

    record Suppressed(String token) implements Content {}

    record Refused(Refusal refusal) implements Content {}
  }

  Content read(Row row, int column) {
    String text = PlainName.strip(row.text(column));
    if (text.isEmpty() || profile.tokens().missing().contains(text)) {
      return new Content.Missing(text);
    }
    if (profile.tokens().suppressed().contains(text)) {
      return new Content.Suppressed(text);
    }
    if (row.isNumber(column)) {
      return stored(text, row.at(column));
    }
    return switch (notation.read(text)) {
      case NumberReading.Number(BigDecimal value) -> new Content.Value(value);
      case NumberReading.Ambiguous(BigDecimal asDecimal, BigDecimal asThousands) ->
          refused(
              ExtractCode.AMBIGUOUS_NUMBER,
              row.at(column),
              text,
              "%s; det kan betyde %s eller %s"
                  .formatted(expected(), DanishNumber.exact(asDecimal), plain(asThousands)),
              chosen(text, DanishNumber.exact(asDecimal), plain(asThousands)));
      case NumberReading.NotANumber() ->
          refused(ExtractCode.NOT_A_NUMBER, row.at(column), text, expected(), noNumber(text));
    };
  }

  private Content stored(String text, SourceLocation at) {
    try {
      return new Content.Value(new BigDecimal(text).round(SHOWN));
    } catch (NumberFormatException e) {
      return refused(ExtractCode.NOT_A_NUMBER, at, text, expected(), noNumber(text));
    }
  }

  private Content refused(
      ExtractCode code, SourceLocation at, String text, String expected, String remedy) {
    return new Content.Refused(
        new Refusal(
            code, heading(at), at, "teksten \"" + text + "\"", expected, remedy, expected()));
  }

  /** What settles which of its two readings a number has. */
  private String chosen(String text, String asDecimal, String asThousands) {
    char mark = text.indexOf(',') >= 0 ? ',' : '.';
    String marks =
        "decimaltegn: \"%s\", hvis det er %s, eller decimaltegn: \"%s\" og tusindtegn: \"%s\", hvis det er %s"
            .formatted(mark, asDecimal, mark == ',' ? '.' : ',', mark, asThousands);
    return switch (profile.marks()) {
      case NumberMarks.Unsaid() -> "Skriv i kildeprofilen %s: %s.".formatted(profile.file(), marks);
      case NumberMarks.Said said ->
          "Ret tallet i filen til %s eller %s. Skriver kilden alle tal på den måde, så ret kildeprofilen %s: %s."
              .formatted(asDecimal, asThousands, profile.file(), marks);
    };
  }

  private String noNumber(String text) {
    if (text.equals(SavedFormula.NO_RESULT)) {
      return "Åbn filen i et regneark, så formlerne regnes ud, og gem den igen.";
    }
    return "Ret tallet i filen. Betyder \"%s\", at kilden ikke har noget tal, så tilføj det under mangler i kildeprofilen %s; skjuler kilden tallet, så under skjult."
        .formatted(text, profile.file());
  }

  private String expected() {
    return switch (profile.marks()) {
      case NumberMarks.Unsaid() -> "et tal; profilen nævner ikke decimaltegnet";
      case NumberMarks.Said(char decimal, char thousands) ->
          "et tal med "
              + name(decimal)
              + " som decimaltegn og "
              + (thousands == NumberMarks.Said.NONE
                  ? "intet tusindtegn"
                  : name(thousands) + " som tusindtegn");
    };
  }

  private static String name(char mark) {
    return switch (mark) {
      case ',' -> "komma";
      case '.' -> "punktum";
      default -> "mellemrum";
    };
  }

  private static String plain(BigDecimal whole) {
    return whole.toPlainString().replace('.', ',');
  }

  private static String heading(SourceLocation at) {
    return switch (at) {
      case SourceLocation.Line line -> line.column();
      case SourceLocation.SheetCell cell -> cell.column();
      default -> "";
    };
  }
}
