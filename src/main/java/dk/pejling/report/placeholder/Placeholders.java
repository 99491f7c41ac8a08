package dk.pejling.report.placeholder;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.LegalReference;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.letter.Sender;
import dk.pejling.report.material.Material;
import dk.pejling.report.opening.RegionCounts;
import java.util.HashMap;
import java.util.Map;

/** Everything a template or narrative can put between {@code {{ }}}. */
public final class Placeholders {
  private final Material material;

  public Placeholders(Material material) {
    this.material = material;
  }

  public Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    agreement(values);
    counts(values);
    new CriterionValues(material).into(values);
    new StandingValues(material).into(values);
    new Repeated(material).into(values);
    return Map.copyOf(values);
  }

  private void agreement(Map<String, Object> values) {
    Agreement agreement = material.agreement();
    values.put("aftale.titel", agreement.title());
    values.put("aftale.parter", agreement.parties());
    values.put("aftale.vision", agreement.vision());
    values.put("aftale.fra", DanishDate.of(agreement.term().from()));
    values.put("aftale.til", DanishDate.of(agreement.term().to()));
    values.put("udvalg", agreement.committee().name());
    values.put("udvalg.fuldt-navn", agreement.committee().fullName());
    values.put("sekretariat", agreement.committee().secretariat());
    values.put("afsender", Sender.of(material).name());
    values.put("kontakt", agreement.committee().contact());
    values.put("region", material.region().name());
    values.put(
        "kommuner",
        DanishWords.list(material.areas(AreaLevel.MUNICIPALITY).stream().map(Area::name).toList()));
    values.put("opgjort", DanishDate.of(material.status().asOf()));
    values.put("frist", DanishDate.of(material.input().plan().due()));
    values.put("modtager", material.input().plan().recipient());
    String reference = material.input().plan().sending().reference();
    LegalReference duty =
        agreement.legalReferences().stream()
            .filter(each -> each.id().equals(reference))
            .findFirst()
            .orElse(new LegalReference(reference, reference, ""));
    values.put("hjemmel", duty.text());
    values.put("hjemmel.udgave", duty.edition());
    values.put("har-hjemmel", !reference.isBlank());
    values.put("rapport.id", material.input().plan().id());
    values.put("rapport.type", material.input().plan().type());
    values.put("år", String.valueOf(material.input().plan().year()));
    values.put("tilstand", material.caseWords().line());
    values.put("metode", material.status().method());
    values.put("eksempeldata", material.example());
    values.put("skemaer-mangler", material.status().statements().isEmpty());
  }

  private void counts(Map<String, Object> values) {
    RegionCounts counts = RegionCounts.of(material);
    Agreement agreement = material.agreement();
    count(values, "antal.pejlemærker", agreement.pejlemaerker().size());
    count(values, "antal.kriterier", agreement.criteria().size());
    count(values, "antal.vurderbare", counts.assessable());
    count(values, "antal.gunstige", counts.favourable());
    count(values, "antal.klynger", agreement.geography().clusters().size());
    count(values, "antal.kommuner", agreement.geography().municipalities().size());
    count(values, "antal.principper", agreement.principles().size());
    count(values, "antal.indikatorer", agreement.indicators().size());
    count(values, "antal.skemaer", material.status().statements().size());
    values.put("flere-pejlemærker", agreement.pejlemaerker().size() > 1);
  }

  /** In digits, and in words under the name with {@code .ord}. */
  private static void count(Map<String, Object> values, String name, int count) {
    values.put(name, String.valueOf(count));
    values.put(name + ".ord", DanishWords.number(count));
  }
}
