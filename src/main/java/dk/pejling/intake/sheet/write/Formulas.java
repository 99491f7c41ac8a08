package dk.pejling.intake.sheet.write;

import dk.pejling.agreement.Term;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.intake.sheet.answer.CountKind;
import dk.pejling.intake.sheet.form.Choices;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.CriterionRow;
import dk.pejling.intake.sheet.form.InitiativeColumn;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.observation.CriterionProgress.Status;
import java.math.BigDecimal;

/**
 * The rules of intake as a spreadsheet can tell them (`regler som formler`). Validations say
 * whether a content is right, highlights whether it is wrong. None is longer than the 255
 * characters that Excel takes for a rule.
 */
final class Formulas {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Formulas() {}

  static String count(String cell, int least) {
    return "ISNUMBER(%1$s),%1$s>=%2$s,%1$s<=%3$s,%1$s=INT(%1$s)"
        .formatted(cell, least, CountKind.LARGEST.toPlainString());
  }

  /** A numerator that is a part of its denominator. */
  static String part(Reference at) {
    return "AND(%s,OR(ISBLANK(%3$s),%2$s<=%3$s))"
        .formatted(
            count(at.of(ProgressColumn.NUMERATOR), 0),
            at.of(ProgressColumn.NUMERATOR),
            at.of(ProgressColumn.DENOMINATOR));
  }

  static String whole(Reference at) {
    return "AND(%s,OR(ISBLANK(%2$s),%2$s<=%3$s))"
        .formatted(
            count(at.of(ProgressColumn.DENOMINATOR), 1),
            at.of(ProgressColumn.NUMERATOR),
            at.of(ProgressColumn.DENOMINATOR));
  }

  /** A day around the term that fits the other of start and end. */
  static String order(Reference at, Term term, Column column) {
    String day = at.of(column);
    int years = Column.Entry.Day.YEARS_AROUND_TERM;
    return "AND(ISNUMBER(%1$s),%1$s>=%2$s,%1$s<=%3$s,OR(ISBLANK(%4$s),ISBLANK(%5$s),%4$s<=%5$s))"
        .formatted(
            day,
            Validations.serial(term.from().minusYears(years)),
            Validations.serial(term.to().plusYears(years)),
            at.of(InitiativeColumn.START),
            at.of(InitiativeColumn.END));
  }

  /** No civil registration number at the text's first dash; intake finds the other spellings. */
  static String withoutCivilNumber(String cell) {
    return "NOT(" + civilNumber(cell) + ")";
  }

  static String civilNumber(String cell) {
    return ("IFERROR(AND(ISNUMBER(--MID(%1$s,FIND(\"-\",%1$s)-6,6)),"
            + "ISNUMBER(--MID(%1$s,FIND(\"-\",%1$s)+1,4)),"
            + "LEN(TRIM(MID(%1$s,FIND(\"-\",%1$s)-6,6)))=6,"
            + "ABS(MID(%1$s,FIND(\"-\",%1$s)-4,2)-6.5)<6),FALSE)")
        .formatted(cell);
  }

  static String withoutMailAddress(String cell) {
    return "NOT(" + mailAddress(cell) + ")";
  }

  /** At the text's first at-sign. */
  static String mailAddress(String cell) {
    return ("IFERROR(AND(MID(%1$s,FIND(\"@\",%1$s)-1,1)<>\" \","
            + "ISNUMBER(FIND(\".\",MID(%1$s,FIND(\"@\",%1$s)+1,"
            + "FIND(\" \",%1$s&\" \",FIND(\"@\",%1$s))-FIND(\"@\",%1$s)-1)))),FALSE)")
        .formatted(cell);
  }

  static String blank(String cell) {
    return "ISBLANK(" + cell + ")";
  }

  /** A blank cell while something stands in another. */
  static String blankBeside(String cell, String others) {
    return "AND(ISBLANK(%s),COUNTA(%s)>0)".formatted(cell, others);
  }

  static String blankWhere(String cell, String other, String word) {
    return "AND(ISBLANK(%s),%s=\"%s\")".formatted(cell, other, word);
  }

  static String blankWhereDone(String cell, Reference at) {
    return blankWhere(cell, at.of(ProgressColumn.STATUS), Status.DONE.label());
  }

  /** Text where a number or a day belongs, such as 2. halvår 2026; blanks are nothing. */
  static String text(String cell) {
    return "AND(ISTEXT(%1$s),LEN(TRIM(%1$s))>0)".formatted(cell);
  }

  /** A word that isn't on the list, such as one that was pasted. */
  static String notListed(String cell, Choices choices) {
    return "AND(NOT(ISBLANK(%1$s)),COUNTIF(%2$s,TRIM(%1$s))=0)"
        .formatted(cell, choices.rangeName());
  }

  /** Three figures that don't agree, as exact as the value is written. */
  static String disagrees(Reference at, Indicator indicator) {
    return "AND(COUNT(%1$s,%2$s,%3$s)=3,%3$s>0,ABS(ROUND(%2$s/MAX(%3$s,1)*%4$s-%1$s,9))>%5$s)"
        .formatted(
            at.of(ProgressColumn.ACHIEVED),
            at.of(ProgressColumn.NUMERATOR),
            at.of(ProgressColumn.DENOMINATOR),
            indicator.unit().factor().toPlainString(),
            slack(at.of(ProgressColumn.ACHIEVED), 0, indicator.unit().decimals()));
  }

  private static String slack(String value, int decimals, int most) {
    String half = new BigDecimal("0.5").movePointLeft(decimals).toPlainString();
    return decimals >= most
        ? half
        : "IF(%1$s=ROUND(%1$s,%2$s),%3$s,%4$s)"
            .formatted(value, decimals, half, slack(value, decimals + 1, most));
  }

  /** A numerator that is larger than its denominator, such as pasted figures may be. */
  static String exceeds(Reference at) {
    return "AND(COUNT(%1$s,%2$s)=2,%1$s>%2$s)"
        .formatted(at.of(ProgressColumn.NUMERATOR), at.of(ProgressColumn.DENOMINATOR));
  }

  /** An unusual value without a reason. */
  static String unexplained(Reference at, CriterionRow criterion, Indicator indicator) {
    String value = at.of(ProgressColumn.ACHIEVED);
    String unusual =
        "%1$s<%2$s,%1$s>%3$s"
            .formatted(
                value,
                indicator.plausible().from().toPlainString(),
                indicator.plausible().to().toPlainString());
    if (indicator.unit().factor().compareTo(HUNDRED) == 0) {
      for (BigDecimal level : criterion.agreedLevels()) {
        unusual +=
            ",AND(%1$s>0,%1$s<=1,%1$s*10<%2$s,ISBLANK(%3$s))"
                .formatted(value, level.toPlainString(), at.of(ProgressColumn.NUMERATOR));
      }
    }
    return "AND(ISBLANK(%s),ISNUMBER(%s),OR(%s))"
        .formatted(at.of(ProgressColumn.DEVIATION), value, unusual);
  }
}
