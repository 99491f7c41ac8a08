package dk.pejling.report.letter;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.danish.DanishDate;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.edition.CaseState;
import dk.pejling.report.material.Material;
import java.util.ArrayList;
import java.util.List;

/** To whom, from whom, when and about what (`brevhoved`). It is dated by the approval. */
public final class LetterHead {
  private final Material material;

  public LetterHead(Material material) {
    this.material = material;
  }

  public List<Block> blocks() {
    Agreement agreement = material.agreement();
    ReportPlan plan = material.input().plan();
    List<Block.TermList.Term> terms = new ArrayList<>();
    terms.add(term("Til", plan.recipient()));
    terms.add(term("Fra", agreement.committee().fullName()));
    switch (material.input().editions().state()) {
      case CaseState.Draft draft ->
          terms.add(term("Dato", "den dag, " + agreement.committee().name() + " godkender rapporten"));
      case CaseState.Approved approved -> {
        terms.add(term("Dato", DanishDate.of(approved.on())));
        terms.add(term("Sag", approved.caseNumber()));
      }
    }
    return List.of(
        new Block.Heading(2, "brev", subject(material)),
        new Block.TermList(Table.Density.NORMAL, terms));
  }

  /** Such as {@code Midtvejsstatus på Sundhedsaftalen 2024-2027}. */
  public static String subject(Material material) {
    ReportPlan plan = material.input().plan();
    return plan.lead()
        + " "
        + material.agreement().title()
        + (plan.yearly() ? ", " + plan.year() : "");
  }

  private static Block.TermList.Term term(String name, String text) {
    return new Block.TermList.Term(name, Run.plain(text));
  }
}
