package dk.pejling.report.assembly;

import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.report.comparison.ComparisonSection;
import dk.pejling.report.document.Block;
import dk.pejling.report.handover.Continuing;
import dk.pejling.report.handover.LearningTable;
import dk.pejling.report.handover.Unreached;
import dk.pejling.report.letter.Attachments;
import dk.pejling.report.letter.LetterHead;
import dk.pejling.report.letter.MainResult;
import dk.pejling.report.letter.Signature;
import dk.pejling.report.material.Material;
import dk.pejling.report.outcome.OutcomeAreas;
import dk.pejling.report.outcome.OutcomeSummary;
import dk.pejling.report.outcome.OutcomeTable;
import dk.pejling.report.outcome.Outcomes;
import dk.pejling.report.revision.Conclusion;
import dk.pejling.report.revision.Dialogue;
import dk.pejling.report.revision.OutsideChanges;
import dk.pejling.report.revision.TriggerTable;
import dk.pejling.report.template.Directive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The directives of the agreement's end, of its revision, and of letters; any template has them.
 */
record EndSections(Material material) {
  Map<String, Directive> directives(
      Function<Function<Pejlemaerke, List<Block>>, Directive> ofPejlemaerke) {
    Map<String, Directive> directives = new HashMap<>();
    directives.put(
        "slutmanchet", Directive.always(() -> new OutcomeSummary(Outcomes.of(material)).blocks()));
    directives.put(
        "opnaaet", ofPejlemaerke.apply(each -> List.of(new OutcomeTable(material, each).table())));
    directives.put("udfald", Directive.always(() -> new OutcomeAreas(material).blocks()));
    directives.put(
        "sammenligning", Directive.always(() -> new ComparisonSection(material).blocks()));
    directives.put(
        "laering", ofPejlemaerke.apply(each -> new LearningTable(material, each).blocks()));
    directives.put("ikke-naaet", always(() -> new Unreached(material).notReached()));
    directives.put("datahuller", always(() -> new Unreached(material).withoutVerdict()));
    directives.put("indsatser-videre", always(() -> new Continuing(material).block()));
    directives.put("udloeseroverblik", always(() -> new TriggerTable(material).overview()));
    directives.put(
        "udloesere", ofPejlemaerke.apply(each -> List.of(new TriggerTable(material).of(each))));
    directives.put("udloesere-aftalen", always(() -> new TriggerTable(material).ofAgreement()));
    directives.put("aendrede-rammer", always(() -> new OutsideChanges(material).block()));
    directives.put("dialog", always(() -> new Dialogue(material).block()));
    directives.put("konklusion", Directive.always(() -> new Conclusion(material).blocks()));
    directives.put("konklusioner", always(() -> new Conclusion(material).history()));
    directives.put("brevhoved", Directive.always(() -> new LetterHead(material).blocks()));
    directives.put("hovedresultat", always(() -> new MainResult(material).block()));
    directives.put("bilag", always(() -> new Attachments(material).block()));
    directives.put("underskrift", Directive.always(() -> new Signature(material).blocks()));
    return directives;
  }

  private static Directive always(java.util.function.Supplier<Block> block) {
    return Directive.always(() -> List.of(block.get()));
  }
}
