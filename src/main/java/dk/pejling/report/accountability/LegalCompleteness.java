package dk.pejling.report.accountability;

import dk.pejling.agreement.Requirement;
import dk.pejling.agreement.Requirement.State;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.report.ReportInput;
import dk.pejling.report.document.Document;
import dk.pejling.report.material.Material;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a finished report answers everything that law and advice ask of it (`lovmæssig
 * fuldstændighed`).
 */
public final class LegalCompleteness {
  private LegalCompleteness() {}

  /** A finding, at the requirement in the agreement file, for each that is unanswered. */
  public static List<Finding> of(ReportInput input, Document document) {
    Material material = new Material(input);
    Chapters.Of chapters = Chapters.in(document.blocks());
    List<Requirement> asked = material.agreement().requirementsOf(input.plan().kind());
    List<Finding> findings = new ArrayList<>();
    if (!asked.isEmpty() && !chapters.anchors().contains(RequirementTable.ANCHOR)) {
      findings.add(
          Finding.of(
              RequirementCode.NOT_LISTED,
              material.agreement().places().requirement(asked.getFirst().id()),
              "rapporten " + input.plan().id(),
              "ingen tabel over krav",
              "::: krav"));
    }
    for (Requirement requirement : asked) {
      Answered answered = Answered.of(material, requirement);
      if (chapters.answering(requirement).isEmpty()) {
        findings.add(
            finding(
                RequirementCode.NO_CHAPTER,
                material,
                requirement,
                "rapporten %s uden kapitlerne: %s"
                    .formatted(input.plan().id(), String.join(", ", requirement.answeredIn())),
                "mindst ét af dem"));
      } else if (answered.state() == State.OUTSTANDING) {
        findings.add(
            finding(
                RequirementCode.OUTSTANDING,
                material,
                requirement,
                answered.note().isEmpty() ? "udestår" : answered.note(),
                "besvaret"));
      }
    }
    return findings;
  }

  private static Finding finding(
      FindingCode code, Material material, Requirement requirement, String found, String expected) {
    return Finding.of(
        code,
        material.agreement().places().requirement(requirement.id()),
        "krav " + requirement.id(),
        found,
        expected);
  }
}
