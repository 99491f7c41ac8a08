package dk.pejling.intake.extract.proposal;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.extract.table.Sample.SampleRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which columns hold the figures, and what the others are for. */
final class FigureColumns {
  private final List<Column> periods;
  private final List<SampleRow> rows;
  private final List<Column> keys;
  private final List<Column> used = new ArrayList<>();
  private final List<Column> breakdowns = new ArrayList<>();
  private final List<Column> unread = new ArrayList<>();
  private final Roles roles;

  /**
   * For one table.
   *
   * @param periods columns that hold the figures of one period each
   * @param keys the columns that say what a figure is about
   */
  FigureColumns(Roles roles, List<Column> periods, List<SampleRow> rows, List<Column> keys) {
    this.roles = roles;
    this.periods = periods;
    this.rows = rows;
    this.keys = keys;
  }

  /** Columns of figures that the profile reads. */
  List<Column> used() {
    return used;
  }

  /** Columns with categories. */
  List<Column> breakdowns() {
    return breakdowns;
  }

  /** Columns that aren't needed. */
  List<Column> unread() {
    return unread;
  }

  void tell(ProposalText places) {
    if (!periods.isEmpty()) {
      used.addAll(periods);
      breakdowns.addAll(roles.rest());
      return;
    }
    boolean counts = roles.named("tæller").isPresent() && roles.named("nævner").isPresent();
    boolean bounds = roles.named("nedre").isPresent() && roles.named("øvre").isPresent();
    boolean value = roles.named("værdi").isPresent();
    if (!value && !counts) {
      onlyNumeric(places);
    }
    if (value) {
      named("værdi", places);
    }
    if (counts) {
      named("tæller", places);
      named("nævner", places);
    }
    if (bounds) {
      named("nedre", places);
      named("øvre", places);
    }
    named("note", places);
    others();
  }

  private void named(String role, ProposalText places) {
    roles
        .named(role)
        .ifPresent(
            column -> {
              places.because("kolonnen %s siger det selv".formatted(column.name()));
              places.key(role, ProposalText.quoted(column.name()));
              if (!role.equals("note")) {
                used.add(column);
              }
              roles.take(column);
            });
  }

  private void onlyNumeric(ProposalText places) {
    List<Column> numeric = roles.numeric();
    if (numeric.size() == 1) {
      Column only = numeric.getFirst();
      places.because(
          "%s af %s udfyldte celler i kolonnen %s er tal; ingen anden kolonne har tal"
              .formatted(
                  DanishNumber.of(only.figures()),
                  DanishNumber.of(only.cells().size()),
                  only.name()));
      places.key("værdi", ProposalText.quoted(only.name()));
      used.add(only);
      roles.take(only);
      return;
    }
    places.ask(
        "hvilken kolonne der har tallet. Svar med en af: %s. Er det et antal af et antal, så skriv"
                .formatted(TableProposal.listed(numeric))
            + " tæller og nævner i stedet for værdi. Skriv de andre under læses-ikke eller som"
            + " opdelinger.");
    places.key("værdi", ProposalText.OPEN);
    used.addAll(numeric);
    numeric.forEach(roles::take);
  }

  /** Texts are categories; of the numbers only those that rows can't be told apart without. */
  private void others() {
    breakdowns.addAll(roles.where(column -> !column.isNumeric() && !column.cells().isEmpty()));
    List<Column> numbers = new ArrayList<>(roles.numeric());
    numbers.sort(Comparator.comparingInt(column -> column.values().size()));
    for (Column column : numbers) {
      (apart() ? unread : breakdowns).add(column);
    }
  }

  private boolean apart() {
    Set<List<String>> seen = new HashSet<>();
    List<Column> labels = new ArrayList<>(keys);
    labels.addAll(breakdowns);
    return rows.stream()
        .map(row -> labels.stream().map(column -> row.cell(column.index()).text()).toList())
        .allMatch(seen::add);
  }
}
