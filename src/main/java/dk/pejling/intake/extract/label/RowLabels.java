package dk.pejling.intake.extract.label;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.UsedBy;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.cell.SavedFormula;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.profile.Columns.IndicatorPlace;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.intake.extract.table.Row;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row is about: indicator, area and period. */
public final class RowLabels {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final int NOWHERE = -1;
  private static final int LONGEST = 80;

  private final Complaints complaints;
  private final OtherAreas otherAreas;
  private final IndicatorDirectory indicators;
  private final AreaDirectory areas;
  private final PeriodDirectory periods;
  private final SmallCount small;
  private final UsedBy usedBy;
  private final Map<IndicatorId, String> criteria = new HashMap<>();
  private final String profileFile;
  private final String fixedIndicator;
  private final String fixedPeriod;
  private final int indicator;
  private final int area;
  private final int period;

  public RowLabels(
      Agreement agreement,
      IncomingFile file,
      SourceProfile profile,
      Layout layout,
      Complaints complaints,
      OtherAreas otherAreas) {
    this.complaints = complaints;
    this.otherAreas = otherAreas;
    this.indicators = new IndicatorDirectory(agreement.indicators(), profile.indicators());
    this.areas = new AreaDirectory(agreement.geography(), profile.areas());
    this.periods = new PeriodDirectory(agreement.term(), age(file, profile));
    this.small = SmallCount.of(agreement);
    this.usedBy = new UsedBy(agreement);
    this.profileFile = profile.file();
    this.area = layout.column(profile.columns().area());
    this.period =
        switch (profile.columns().period()) {
          case PeriodPlace.InColumn(String heading) -> layout.column(heading);
          case PeriodPlace.InHeadings() -> layout.column(Layout.PERIOD);
          case PeriodPlace.InFileName(var name) -> NOWHERE;
        };
    this.fixedPeriod =
        profile.columns().period() instanceof PeriodPlace.InFileName(var name)
            ? name.of(file.name()).map(Period::label).orElse("")
            : "";
    switch (profile.columns().indicator()) {
      case IndicatorPlace.InColumn(String heading) -> {
        this.indicator = layout.column(heading);
        this.fixedIndicator = "";
      }
      case IndicatorPlace.Fixed(var id) -> {
        this.indicator = NOWHERE;
        this.fixedIndicator = id.value();
      }
    }
  }

  /** All three, understood. */
  public record Labels(Indicator indicator, AreaId area, Period period) {}

  /** What the row is about, or null where it isn't about the agreement or can't be understood. */
  public @Nullable Labels read(Row row) {
    AreaId where = area(row);
    if (where == null) {
      return null;
    }
    Indicator what = indicator(row);
    Period when = period(row);
    return what == null || when == null ? null : new Labels(what, where, when);
  }

  /** The row's indicator, or null where it would be a finding; nothing of it is told. */
  public @Nullable Indicator indicatorShown(Row row) {
    return indicatorOf(indicatorText(row));
  }

  /** What a row shows, whatever it is worth; nothing of it is told. */
  public Shown shown(Row row) {
    return new Shown(
        indicatorOf(indicatorText(row)), areaOf(row.text(area)), periodOf(periodText(row)));
  }

  /** What can be understood of a row's labels; null where one can't be or isn't the agreement's. */
  public record Shown(
      @Nullable Indicator indicator, @Nullable AreaId area, @Nullable Period period) {}

  /** The indicator of that name, or null where it would be a finding. */
  public @Nullable Indicator indicatorOf(String written) {
    return indicators.match(written) instanceof IndicatorDirectory.Match.Known(Indicator known)
        ? known
        : null;
  }

  /** The indicator of a file that is about one, or null where each row names its own. */
  public @Nullable Indicator onlyIndicator() {
    return indicator == NOWHERE ? indicatorOf(fixedIndicator) : null;
  }

  /** The area of that name, or null where it isn't the agreement's. */
  public @Nullable AreaId areaOf(String written) {
    return areas.match(written) instanceof AreaDirectory.Match.Ours(AreaId id) ? id : null;
  }

  /** Whether a name is of an area that the agreement isn't about. */
  public boolean isElsewhere(String written) {
    return areas.match(written) instanceof AreaDirectory.Match.Elsewhere;
  }

  /** The period of that name, or null where it would be a finding. */
  public @Nullable Period periodOf(String written) {
    return periods.match(written) instanceof PeriodDirectory.Match.Readable(Period known)
        ? known
        : null;
  }

  /** Such as {@code indikator genind-psyk, Hjørring, 2025}. */
  public String describe(Subject subject) {
    String group =
        subject.group() instanceof Group.Part(var breakdown, String label) ? ", " + label : "";
    return "indikator %s, %s, %s%s"
        .formatted(
            subject.indicator(), areas.name(subject.area()), subject.period().label(), group);
  }

  /** The same, and whose judgement lacks the figure where it is at odds with itself. */
  public String describe(Subject subject, Refusal refusal) {
    return describe(subject)
        + switch (refusal.code()) {
          case NUMERATOR_TOO_LARGE,
              NO_DENOMINATOR,
              VALUE_AGAINST_COUNTS,
              VALUE_OUTSIDE_INTERVAL,
              BROKEN_INTERVAL ->
              criteria.computeIfAbsent(subject.indicator(), usedBy::phrase);
          default -> "";
        };
  }

  private @Nullable AreaId area(Row row) {
    String written = row.text(area);
    return switch (areas.match(written)) {
      case AreaDirectory.Match.Ours(AreaId id) -> id;
      case AreaDirectory.Match.Elsewhere() when written.equals(SavedFormula.NO_RESULT) -> {
        complaints.addTogether(
            ExtractCode.MISSING_AREA, row.at(area), "", "en " + written, "et af aftalens områder");
        yield null;
      }
      case AreaDirectory.Match.Elsewhere() -> {
        otherAreas.add(small.inLabel(written) ? SmallCount.UNQUOTED : written.strip(), row, area);
        yield null;
      }
      case AreaDirectory.Match.Misspelt(Area meant) -> {
        complaints.suggest(
            ExtractCode.UNKNOWN_AREA,
            row.at(area),
            small.quoted(shortened(written.strip())),
            "et af aftalens områder",
            "Er det %s, så skriv under områder i kildeprofilen %s: %s: %s. Er det en stavefejl, så ret navnet i filen."
                .formatted(meant.name(), profileFile, written.strip(), meant.id()));
        yield null;
      }
      case AreaDirectory.Match.Blank() -> {
        complaints.addTogether(
            ExtractCode.MISSING_AREA, row.at(area), "", "intet", "et af aftalens områder");
        yield null;
      }
    };
  }

  private @Nullable Indicator indicator(Row row) {
    String written = indicatorText(row);
    return switch (indicators.match(written)) {
      case IndicatorDirectory.Match.Known(Indicator known) -> known;
      case IndicatorDirectory.Match.Unknown(String suggestion) -> {
        SourceLocation at = indicator == NOWHERE ? row.whole() : row.at(indicator);
        complaints.suggest(
            ExtractCode.UNKNOWN_INDICATOR,
            at,
            small.quoted(shortened(written.strip())),
            "en af aftalens indikatorer",
            suggestion);
        yield null;
      }
    };
  }

  private @Nullable Period period(Row row) {
    String written = periodText(row);
    return switch (periods.match(written)) {
      case PeriodDirectory.Match.Readable(Period known) -> known;
      case PeriodDirectory.Match.Unreadable() -> {
        complaints.add(
            ExtractCode.UNREADABLE_PERIOD,
            periodPlace(row),
            "",
            small.quoted(shortened(written.strip())),
            "en periode som 2025, 2025K1, 2025M01 eller 2017-2019");
        yield null;
      }
      case PeriodDirectory.Match.Unlikely(Period unlikely) -> {
        complaints.add(
            ExtractCode.UNLIKELY_PERIOD,
            periodPlace(row),
            "",
            unlikely.label(),
            "en periode, der er begyndt senest " + DanishDate.of(periods.latest()));
        yield null;
      }
    };
  }

  private String indicatorText(Row row) {
    return indicator == NOWHERE ? fixedIndicator : row.text(indicator);
  }

  private String periodText(Row row) {
    return period == NOWHERE ? fixedPeriod : row.text(period);
  }

  private SourceLocation periodPlace(Row row) {
    return period == NOWHERE ? row.whole() : row.at(period);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static LocalDate age(IncomingFile file, SourceProfile profile) {
    return switch (profile.drawn()) {
      case Dating.On(LocalDate day) -> day;
      case Dating.Unknown() -> file.received().atZone(DENMARK).toLocalDate();
    };
  }
}
