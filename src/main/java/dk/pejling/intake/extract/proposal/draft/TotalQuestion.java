package dk.pejling.intake.extract.proposal.draft;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.sum.BreakdownFilter;
import java.util.List;
import java.util.Locale;

/**
 * Which category of a breakdown is the total.
 *
 * @param name of the column or dimension
 * @param partSeen whether other categories may stand in rows that weren't looked at
 */
public record TotalQuestion(String name, List<String> categories, boolean partSeen) {
  private static final int NAMED = 6;

  public TotalQuestion {
    categories = List.copyOf(categories);
  }

  /** An item of the list of breakdowns. */
  public void tell(ProposalText items) {
    List<String> totals = totals(categories);
    if (totals.size() == 1) {
      items.because("%s har %s; \"%s\" er totalen".formatted(name, described(), totals.getFirst()));
      total(totals.getFirst(), items);
    } else if (categories.size() == 1 && !partSeen) {
      items.because("%s har kun kategorien \"%s\"".formatted(name, categories.getFirst()));
      total(categories.getFirst(), items);
    } else if (totals.isEmpty()) {
      items.ask(
          ("%s har %s og ingen total. Svar alle, hvis kategorierne tilsammen er det hele; ellers"
                  + " skriv total: og den kategori, der skal bruges, i stedet for sum.")
              .formatted(name, described()));
      sum(ProposalText.OPEN, items);
    } else {
      items.ask(
          "hvilken kategori af %s der er totalen. Svar med en af: %s."
              .formatted(name, quoted(totals)));
      item("total", ProposalText.OPEN, items);
    }
  }

  /** The answer that one of the categories is the total. */
  public void total(String category, ProposalText items) {
    item("total", ProposalText.quoted(category), items);
  }

  /** The question which category is to be read. */
  public void total(ProposalText items) {
    item("total", ProposalText.OPEN, items);
  }

  /** Whether the names of the categories themselves say that one is a total. */
  public boolean hasTotal() {
    return !totals(categories).isEmpty();
  }

  /** The answer that they are added up, or that question. */
  public void sum(String answer, ProposalText items) {
    item("sum", answer, items);
  }

  private void item(String key, String answer, ProposalText items) {
    items.line("- {kolonne: %s, %s: %s}".formatted(ProposalText.quoted(name), key, answer));
  }

  /** Such as {@code 2 kategorier ("Mænd" og "Kvinder")}. */
  public String described() {
    return described(categories);
  }

  private static List<String> totals(List<String> categories) {
    List<String> exact = categories.stream().filter(BreakdownFilter::isTotal).toList();
    return exact.isEmpty() ? categories.stream().filter(TotalQuestion::likeTotal).toList() : exact;
  }

  private static boolean likeTotal(String category) {
    String name = PlainName.of(category).toLowerCase(Locale.ROOT);
    return name.endsWith(" i alt") || name.endsWith(", total") || name.startsWith("i alt ");
  }

  private static String described(List<String> categories) {
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
