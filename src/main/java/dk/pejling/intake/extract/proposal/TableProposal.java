package dk.pejling.intake.extract.proposal;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.intake.extract.label.KnownNames;
import dk.pejling.intake.extract.proposal.Roles.Candidate;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.extract.proposal.draft.TotalQuestion;
import dk.pejling.intake.extract.table.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes what a table's columns hold, from a sample of it. */
final class TableProposal {
  private static final int NAMED = 8;

  private final String fileName;
  private final KnownNames names;
  private final ProposalText text;
  private final Outline outline;
  private final boolean partSeen;
  private final List<Column> columns = new ArrayList<>();
  private final List<Column> periods = new ArrayList<>();

  TableProposal(String fileName, KnownNames names, Sample sample, ProposalText text) {
    this.fileName = fileName;
    this.names = names;
    this.text = text;
    this.partSeen = sample.isPart();
    this.outline = Outline.of(sample);
    for (int at = 0; at < outline.width(); at++) {
      String heading = outline.hasHeadings() ? outline.headings().get(at) : "";
      String name = heading.isBlank() ? "Kolonne " + (at + 1) : heading;
      Column column = Column.of(at, name, outline.body());
      (Figures.isPeriod(heading) ? periods : columns).add(column);
    }
    // beside a column of periods, a single heading that looks like one is the name of something
    if (periods.size() == 1 && columns.stream().anyMatch(Column::isPeriods)) {
      columns.addAll(periods);
      columns.sort(Comparator.comparingInt(Column::index));
      periods.clear();
    }
    if (sample.isPart()) {
      text.because(
          "set på %s af filens %s linjer"
              .formatted(DanishNumber.of(sample.rows().size()), DanishNumber.of(sample.total())));
    }
  }

  boolean hasNoRows() {
    return outline.body().isEmpty() || outline.width() < 2;
  }

  void tell() {
    headings();
    fillDown();
    Roles roles = new Roles(names, columns);
    ProposalText places = new ProposalText("  ");
    Optional<Candidate> area = roles.area();
    area.map(Candidate::column).ifPresent(roles::take);
    Optional<Candidate> period = periods.isEmpty() ? roles.period() : Optional.empty();
    period.map(Candidate::column).ifPresent(roles::take);
    Optional<Candidate> indicator = roles.indicator();
    indicator.map(Candidate::column).ifPresent(roles::take);
    new IndicatorQuestion(fileName, outline, names).tell(indicator, roles, places);
    area(area, roles, places);
    new PeriodQuestion(fileName).tell(period, periods, places);
    List<Column> keys =
        Stream.of(area, period, indicator)
            .flatMap(Optional::stream)
            .map(Candidate::column)
            .toList();
    FigureColumns figures = new FigureColumns(roles, periods, outline.body(), keys);
    figures.tell(places);
    new Marks(figures.used().stream().flatMap(column -> column.cells().stream())).tell(text);
    text.line("kolonner:");
    text.add(places);
    breakdowns(figures.breakdowns());
    if (!figures.unread().isEmpty()) {
      text.because("rækkerne kan skilles ad uden de kolonner, og de er ikke tallet");
      text.key(
          "læses-ikke", ProposalText.list(figures.unread().stream().map(Column::name).toList()));
    }
    new Tokens(figures.used()).tell(text);
  }

  private void breakdowns(List<Column> breakdowns) {
    if (!breakdowns.isEmpty()) {
      text.line("opdelinger:");
      ProposalText items = new ProposalText("  ");
      breakdowns.forEach(
          column ->
              new TotalQuestion(column.name(), List.copyOf(column.values().keySet()), partSeen)
                  .tell(items));
      text.add(items);
    }
  }

  private void headings() {
    if (!outline.above().isEmpty()) {
      text.because("%s over tallene er titler".formatted(lines(outline.above().size())));
    }
    if (!outline.below().isEmpty()) {
      text.because("%s er noter, ikke rækker".formatted(lines(outline.below().size())));
    }
    if (!outline.hasHeadings()) {
      text.because("filen har ingen overskrifter; navnene her er kun forslag");
      text.key("overskrifter", "{navne: " + ProposalText.list(names()) + "}");
      return;
    }
    text.because(
        "overskrifter i linje %s: %s"
            .formatted(outline.line(), DanishWords.list(quoted(outline.headings()))));
    boolean blank = columns.stream().anyMatch(this::isUnnamed);
    if (blank) {
      List<String> first =
          names().subList(0, columns.stream().mapToInt(Column::index).max().orElse(0) + 1);
      text.because("nogle kolonner har ingen overskrift; navnene her er kun forslag");
      text.key(
          "overskrifter",
          "{linje: %s, navne: %s}".formatted(outline.line(), ProposalText.list(first)));
    }
  }

  private boolean isUnnamed(Column column) {
    return outline.headings().get(column.index()).isBlank() && !column.cells().isEmpty();
  }

  private List<String> names() {
    List<String> all = new ArrayList<>();
    for (int at = 0; at < outline.width(); at++) {
      int index = at;
      all.add(
          Stream.concat(columns.stream(), periods.stream())
              .filter(column -> column.index() == index)
              .map(Column::name)
              .findFirst()
              .orElse(""));
    }
    return all;
  }

  private void fillDown() {
    List<Column> filled = columns.stream().filter(Column::isFilledDown).toList();
    if (!filled.isEmpty()) {
      text.because(
          "%s har kun en mærkat i blokkens første række"
              .formatted(DanishWords.list(quoted(filled.stream().map(Column::name).toList()))));
      text.key("udfyld-nedad", ProposalText.list(filled.stream().map(Column::name).toList()));
    }
  }

  private void area(Optional<Candidate> area, Roles roles, ProposalText places) {
    if (area.isEmpty()) {
      places.ask(
          "hvilken kolonne der har området. Ingen kolonne har et af aftalens områder. Svar med en"
              + " af:"
              + " %s.".formatted(listed(roles.rest())));
      places.key("område", ProposalText.OPEN);
      return;
    }
    Column column = area.get().column();
    long ours = roles.areas(column);
    places.because(
        ours == 0
            ? "kolonnen hedder %s, men ingen af dens værdier er aftalens områder"
                .formatted(column.name())
            : "%s af %s i kolonnen %s er aftalens områder"
                .formatted(DanishNumber.of(ours), values(column), column.name()));
    misspelt(column, places);
    if (area.get().equals().isEmpty()) {
      places.key("område", ProposalText.quoted(column.name()));
    } else {
      places.ask(
          "om området står der; %s har lige så mange af aftalens områder. Svar med en af dem."
              .formatted(listed(area.get().equals())));
      places.key("område", ProposalText.OPEN);
    }
  }

  private void misspelt(Column column, ProposalText places) {
    column.values().keySet().stream()
        .filter(value -> names.misspeltArea(value).isPresent())
        .limit(NAMED)
        .forEach(
            value ->
                places.because(
                    "\"%s\" ligner %s; er det samme område, så skriv det under områder"
                        .formatted(
                            value, names.misspeltArea(value).map(each -> each.name()).orElse(""))));
  }

  /** How many different texts stand in a column. */
  static String values(Column column) {
    int count = column.values().size();
    return count == 1 ? "1 værdi" : DanishNumber.of(count) + " værdier";
  }

  static String listed(List<Column> columns) {
    return columns.isEmpty()
        ? "ingen kolonner"
        : DanishWords.list(quoted(columns.stream().limit(NAMED).map(Column::name).toList()));
  }

  private static List<String> quoted(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isBlank())
        .limit(NAMED)
        .map(text -> "\"" + text + "\"")
        .toList();
  }

  private static String lines(int count) {
    return count == 1 ? "1 linje" : DanishNumber.of(count) + " linjer";
  }
}
