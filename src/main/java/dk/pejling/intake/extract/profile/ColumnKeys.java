package dk.pejling.intake.extract.profile;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.profile.Columns.FigurePlace;
import dk.pejling.intake.extract.profile.Columns.IndicatorPlace;
import dk.pejling.intake.extract.profile.Columns.IntervalPlace;
import dk.pejling.intake.extract.profile.Columns.NotePlace;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.shape.FileNamePeriod;

/** The keys under {@code kolonner}: which column holds what. */
final class ColumnKeys {
  private static final String HEADING = "kolonnens overskrift";

  private ColumnKeys() {}

  static Columns columns(ProfileNode root) {
    return root.child("kolonner")
        .map(node -> read(node, FormatKeys.isCube(root)))
        .orElseGet(
            () -> {
              root.problem(ProfileCode.MISSING_KEY, "kolonner", "nøglen mangler", "kolonnerne");
              return new Columns(
                  new IndicatorPlace.InColumn(""),
                  "",
                  new PeriodPlace.InColumn(""),
                  new FigurePlace.Value(""),
                  new IntervalPlace.NotGiven(),
                  new NotePlace.NotGiven());
            });
  }

  private static Columns read(ProfileNode node, boolean cube) {
    IndicatorPlace indicator = indicator(node);
    String area = node.required("område", HEADING);
    PeriodPlace period = period(node);
    if (cube && period instanceof PeriodPlace.InHeadings) {
      node.problem(
          ProfileCode.CONFLICT, "periode", "perioder i overskrifter", "navnet på en dimension");
    }
    FigurePlace figure =
        period instanceof PeriodPlace.InHeadings
            ? new FigurePlace.Value("")
            : figure(node, cube ? FileFormat.Cube.FIGURE : "");
    Columns columns =
        new Columns(
            indicator,
            area,
            period,
            figure,
            interval(node),
            node.has("note")
                ? new NotePlace.InColumn(node.text("note", ""))
                : new NotePlace.NotGiven());
    node.complain();
    return columns;
  }

  private static IndicatorPlace indicator(ProfileNode node) {
    if (!node.isMapping("indikator")) {
      return new IndicatorPlace.InColumn(
          node.required("indikator", "kolonnens overskrift eller {fast: <id>}"));
    }
    ProfileNode fixed = node.child("indikator").orElse(node);
    String id = fixed.required("fast", "en indikators id");
    fixed.complain();
    return id.isBlank()
        ? new IndicatorPlace.InColumn("")
        : new IndicatorPlace.Fixed(new IndicatorId(id));
  }

  private static PeriodPlace period(ProfileNode node) {
    if (!node.isMapping("periode")) {
      return new PeriodPlace.InColumn(
          node.required(
              "periode", "kolonnens overskrift, {i: overskrifter} eller {filnavn: <mønster>}"));
    }
    ProfileNode where = node.child("periode").orElse(node);
    if (where.has("filnavn")) {
      return inFileName(where);
    }
    String in = where.required("i", "overskrifter");
    if (!in.isEmpty() && !in.equals("overskrifter")) {
      where.problem(ProfileCode.UNKNOWN_CHOICE, "i", in, "overskrifter");
    }
    where.complain();
    return new PeriodPlace.InHeadings();
  }

  private static PeriodPlace inFileName(ProfileNode where) {
    FileNamePeriod name = new FileNamePeriod(where.text("filnavn", ""));
    if (!name.isSound()) {
      where.problem(
          ProfileCode.WRONG_KIND,
          "filnavn",
          name.pattern(),
          "et filnavn med " + FileNamePeriod.PLACE + " én gang");
    }
    if (where.has("i")) {
      where.problem(ProfileCode.CONFLICT, "i", "både filnavn og i", "en af dem");
    }
    where.complain();
    return new PeriodPlace.InFileName(name);
  }

  /**
   * Where the figures are.
   *
   * @param otherwise the only column of figures a file of that format can have, or empty
   */
  private static FigurePlace figure(ProfileNode node, String otherwise) {
    boolean value = node.has("værdi");
    boolean numerator = node.has("tæller");
    boolean denominator = node.has("nævner");
    boolean unsaid = !value && !numerator && !denominator;
    if (unsaid && !otherwise.isEmpty()) {
      return new FigurePlace.Value(otherwise);
    }
    if (numerator != denominator || unsaid) {
      node.problem(
          ProfileCode.MISSING_KEY,
          "værdi",
          "ingen kolonner med tal",
          "værdi, eller tæller og nævner, eller alle tre");
    }
    String top = node.text("tæller", "");
    String bottom = node.text("nævner", "");
    if (!numerator) {
      return new FigurePlace.Value(node.text("værdi", ""));
    }
    return value
        ? new FigurePlace.ValueAndCounts(node.text("værdi", ""), top, bottom)
        : new FigurePlace.Counts(top, bottom);
  }

  private static IntervalPlace interval(ProfileNode node) {
    boolean lower = node.has("nedre");
    if (lower != node.has("øvre")) {
      node.problem(ProfileCode.MISSING_KEY, "øvre", "kun den ene grænse", "nedre og øvre");
    }
    return lower
        ? new IntervalPlace.InColumns(node.text("nedre", ""), node.text("øvre", ""))
        : new IntervalPlace.NotGiven();
  }
}
