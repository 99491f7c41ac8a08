package dk.pejling.intake.sheet.answer;

import dk.pejling.danish.DanishDate;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.text.DateText;
import java.time.LocalDate;

/** Days (`datoer`) from a first to a last one, both allowed. */
public record DateKind(LocalDate first, LocalDate last) implements AnswerKind<LocalDate> {
  @Override
  public Parsed<LocalDate> read(CellContent content) {
    return switch (content) {
      case CellContent.Day(LocalDate day) -> checked(day, new Parsed.Value<>(day));
      case CellContent.Text(String text) when Quote.saysNone(text) ->
          new Parsed.Void<>(new Remark(AnswerCode.NO_VALUE_WORD, Quote.of(content), expected()));
      case CellContent.Text(String text) -> text(text, content);
      default -> refused(AnswerCode.NOT_A_DATE, Quote.of(content));
    };
  }

  private Parsed<LocalDate> text(String text, CellContent content) {
    return switch (DateText.of(text)) {
      case DateText.One(LocalDate day) ->
          checked(
              day,
              new Parsed.Noted<>(
                  day, new Remark(AnswerCode.DATE_AS_TEXT, Quote.of(content), expected())));
      case DateText.Two(String one, String other) ->
          refused(
              AnswerCode.AMBIGUOUS_DATE,
              "%s, der kan betyde %s eller %s".formatted(Quote.of(content), one, other));
      case DateText.None none -> refused(AnswerCode.NOT_A_DATE, Quote.of(content));
    };
  }

  private Parsed<LocalDate> checked(LocalDate day, Parsed<LocalDate> sound) {
    return day.isBefore(first) || day.isAfter(last)
        ? refused(AnswerCode.DATE_OUTSIDE, DanishDate.of(day))
        : sound;
  }

  private String expected() {
    return "en dato fra %s til %s".formatted(DanishDate.of(first), DanishDate.of(last));
  }

  private Parsed<LocalDate> refused(AnswerCode code, String found) {
    return new Parsed.Refused<>(new Remark(code, found, expected()));
  }
}
