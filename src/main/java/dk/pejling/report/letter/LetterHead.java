package dk.pejling.report.letter;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.danish.DanishDate;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import java.util.List;

/** To whom, from whom, when and about what (`brevhoved`). */
public final class LetterHead {
  private final Material material;

  public LetterHead(Material material) {
    this.material = material;
  }

  public List<Block> blocks() {
    Agreement agreement = material.agreement();
    ReportPlan plan = material.input().plan();
    return List.of(
        new Block.Heading(2, "brev", subject(material)),
        new Block.TermList(
            Table.Density.NORMAL,
            List.of(
                term("Til", plan.recipient()),
                term("Fra", agreement.committee().fullName()),
                term("Dato", DanishDate.of(material.status().asOf())))));
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
