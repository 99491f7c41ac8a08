package dk.pejling.intake.extract;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.Layout;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a file has the columns that its profile names. */
final class HeadingCheck {
  private static final Pattern BUT_YEARS =
      Pattern.compile("(?<![\\d\\p{L}])(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d.]*+(?:,\\d[\\d.]*+)?+");
  private static final SmallCount ANY_FIGURE = new SmallCount(Integer.MAX_VALUE);
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  private HeadingCheck() {}

  /** Tells what is missing; false where nothing can be read without it. */
  static boolean passes(
      SourceProfile profile,
      Layout layout,
      List<String> headings,
      SourceLocation at,
      Complaints complaints) {
    if (hasOtherSeparator(profile, headings)) {
      complaints.add(
          ExtractCode.WRONG_SEPARATOR,
          at,
          "",
          "én kolonne: \"" + quoted(headings.getFirst()) + "\"",
          expected(ExtractCode.WRONG_SEPARATOR, profile));
      return false;
    }
    String all = String.join(", ", headings.stream().map(HeadingCheck::quoted).toList());
    if (!layout.missing().isEmpty()) {
      complaints.add(ExtractCode.MISSING_COLUMN, at, "", all, columns(layout.missing()));
    }
    if (!layout.missingOptional().isEmpty()) {
      complaints.add(
          ExtractCode.MISSING_OPTIONAL_COLUMN, at, "", all, columns(layout.missingOptional()));
    }
    for (String heading : layout.unknown()) {
      complaints.add(
          ExtractCode.UNKNOWN_COLUMN,
          at,
          "",
          "kolonnen \"" + quoted(heading) + "\"",
          "de kolonner, profilen " + profile.name() + " nævner");
    }
    return layout.missing().isEmpty();
  }

  private static String columns(List<String> headings) {
    List<String> quoted = headings.stream().map(each -> "\"" + each + "\"").toList();
    return (quoted.size() == 1 ? "kolonnen " : "kolonnerne ") + DanishWords.list(quoted);
  }

  /** Where headings are left out, figures stand in their place; small ones aren't published. */
  private static String quoted(String heading) {
    return ANY_FIGURE.inLabel(heading)
        ? "…"
        : BUT_YEARS.matcher(SmallCount.inCommonDigits(heading.strip())).replaceAll("…");
  }

  static String expected(ExtractCode code, SourceProfile profile) {
    return switch (profile.format()) {
      case FileFormat.Csv(var encoding, char separator) ->
          switch (code) {
            case WRONG_ENCODING -> "tekst i " + encoding.name();
            case WRONG_SEPARATOR, FIELD_COUNT -> "felter adskilt af \"" + separator + "\"";
            default -> "en linje med felter";
          };
      case FileFormat.Workbook workbook -> "en række med celler";
      case FileFormat.Cube cube -> "et tal for hver kombination af kategorier";
    };
  }

  static String describe(Breakdown breakdown) {
    return switch (breakdown) {
      case Breakdown.TakeTotal(String column, String total, var kept) ->
          "\"%s\" i kolonnen \"%s\"".formatted(total, column);
      case Breakdown.SumAll(String column) -> "kolonnen \"" + column + "\"";
    };
  }

  private static boolean hasOtherSeparator(SourceProfile profile, List<String> headings) {
    return profile.format() instanceof FileFormat.Csv(var encoding, char separator)
        && headings.size() == 1
        && SEPARATORS.stream()
            .anyMatch(other -> other != separator && headings.getFirst().indexOf(other) >= 0);
  }
}
