package dk.pejling.intake.extract.proposal;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.sum.BreakdownFilter;
import java.util.List;
import java.util.Locale;

/**
 * Which category of each breakdown is the total.
 *
 * @param partSeen whether other categories may stand in rows that weren't looked at
 */
record Breakdowns(List<Column> columns, boolean partSeen) {
  private static final int NAMED = 6;

  void tell(ProposalText text) {
    if (columns.isEmpty()) {
      return;
    }
    text.line("opdelinger:");
    ProposalText items = new ProposalText("  ");
    columns.forEach(column -> tell(column, partSeen, items));
    text.add(items);
  }

  private static void tell(Column column, boolean partSeen, ProposalText items) {
    String name = ProposalText.quoted(column.name());
    List<String> categories = List.copyOf(column.values().keySet());
    List<String> totals = totals(categories);
    if (totals.size() == 1) {
      items.because(
          "%s har %s; \"%s\" er totalen"
              .formatted(column.name(), categories(categories), totals.getFirst()));
      items.line(
          "- {kolonne: %s, total: %s}".formatted(name, ProposalText.quoted(totals.getFirst())));
    } else if (categories.size() == 1 && !partSeen) {
      items.because("%s har kun kategorien \"%s\"".formatted(column.name(), categories.getFirst()));
      items.line(
          "- {kolonne: %s, total: %s}".formatted(name, ProposalText.quoted(categories.getFirst())));
    } else if (totals.isEmpty()) {
      items.ask(
          ("%s har %s og ingen total. Svar alle, hvis kategorierne tilsammen er det hele; ellers"
                  + " skriv total: og den kategori, der skal bruges, i stedet for sum.")
              .formatted(column.name(), categories(categories)));
      items.line("- {kolonne: %s, sum: %s}".formatted(name, ProposalText.OPEN));
    } else {
      items.ask(
          "hvilken kategori af %s der er totalen. Svar med en af: %s."
              .formatted(column.name(), quoted(totals)));
      items.line("- {kolonne: %s, total: %s}".formatted(name, ProposalText.OPEN));
    }
  }

  private static List<String> totals(List<String> categories) {
    List<String> exact = categories.stream().filter(BreakdownFilter::isTotal).toList();
    return exact.isEmpty() ? categories.stream().filter(Breakdowns::likeTotal).toList() : exact;
  }

  private static boolean likeTotal(String category) {
    String name = PlainName.of(category).toLowerCase(Locale.ROOT);
    return name.endsWith(" i alt") || name.endsWith(", total") || name.startsWith("i alt ");
  }

  private static String categories(List<String> categories) {
    return "%s %s (%s%s)"
        .formatted(
            DanishNumber.of(categories.size()),
            categories.size() == 1 ? "kategori" : "kategorier",
            quoted(categories),
            categories.size() > NAMED ? " m.fl." : "");
  }

  private static String quoted(List<String> categories) {
    return DanishWords.list(
        categories.stream().limit(NAMED).map(each -> "\"" + each + "\"").toList());
  }
}
