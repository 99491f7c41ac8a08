package dk.pejling.report.letter;

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
    ReportPlan plan = material.input().plan();
    List<Block.TermList.Term> terms = new ArrayList<>();
    terms.add(term("Til", plan.recipient()));
    Sender sender = Sender.of(material);
    terms.add(term("Fra", sender.name()));
    switch (material.input().editions().state()) {
      case CaseState.Draft draft -> terms.add(term("Dato", "den dag, " + awaited(sender)));
      case CaseState.Approved approved -> {
        terms.add(term("Dato", DanishDate.of(approved.on())));
        terms.add(term("Sag", approved.caseNumber()));
      }
    }
    return List.of(
        new Block.Heading(2, "brev", subject(material)),
        new Block.TermList(Table.Density.NORMAL, terms));
  }

  /** What a draft's letter waits for. */
  private String awaited(Sender sender) {
    return switch (sender) {
      case Sender.OfCommittee committee ->
          material.agreement().committee().name() + " godkender rapporten";
      case Sender.OfSecretariat secretariat -> "rapporten sendes";
    };
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
