package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.Places.OfCriterion;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Frame;
import dk.pejling.agreement.reading.area.GeographyReader;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Place;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the success criteria. Each has what all have, and one of the keys of {@link KindReader},
 * which tells how it is judged.
 *
 * <pre>
 * succeskriterier:
 *   - id: 1.1
 *     pejlemærke: 1
 *     navn: Forebyggelige akutte ophold blandt ældre, 65+
 *     kortnavn: Forebyggelige akutte ophold, 65+
 *     niveau: kommune
 *     principper: [bedre-forloeb]
 *     besluttet: Sundhedsaftalen, bilag 1
 *     måltal: …
 * </pre>
 */
public final class CriterionReader {
  static final Section CRITERION =
      Section.namedBy("kriterium", "id")
          .requires("id", "pejlemærke", "navn", "kortnavn", "niveau", "besluttet")
          .allows(
              Stream.concat(Stream.of("principper", "note"), KindReader.keys().stream())
                  .toArray(String[]::new));

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

  private final Findings findings;
  private final Register criteria;
  private final Register pejlemaerker;
  private final Register principles;
  private final KindReader kinds;
  private final Set<String> used = new HashSet<>();
  private final Map<CriterionId, OfCriterion> places = new HashMap<>();

  public CriterionReader(CriterionContext context) {
    this.findings = context.findings();
    this.criteria = new Register("succeskriterier", findings);
    this.pejlemaerker = context.pejlemaerkeNumbers();
    this.principles = context.principleIds();
    this.kinds = new KindReader(context);
  }

  public List<SuccessCriterion> read(YamlMap root) {
    List<SuccessCriterion> read = root.maps("succeskriterier", CRITERION, this::criterion);
    pejlemaerker.forEach(this::checkUsed);
    return read;
  }

  /** Where those read stand. */
  public Map<CriterionId, OfCriterion> places() {
    return Map.copyOf(places);
  }

  private Optional<SuccessCriterion> criterion(YamlMap map) {
    Field<String> id =
        map.scalar("id")
            .matching(NUMBER, "pejlemærkets nummer, punktum og kriteriets eget, for eksempel 1.3");
    Field<Integer> pejlemaerke = map.scalar("pejlemærke").small(1, 99);
    Field<String> name = map.scalar("navn").text();
    Field<String> shortName = map.scalar("kortnavn").text();
    Field<AreaLevel> finest = map.scalar("niveau").choice(GeographyReader.LEVEL);
    List<Field<String>> carriesOut =
        map.scalars("principper").stream().map(each -> each.id()).toList();
    Field<String> reference = map.scalar("besluttet").text();
    Field<String> note = map.scalar("note").text();

    criteria.declare(id);
    pejlemaerker.refer(pejlemaerke);
    pejlemaerke.ifKnown(number -> used.add(number.toString()));
    carriesOut.forEach(principles::refer);
    checkNumbering(id, pejlemaerke);
    Optional<KindReader.Kind> kind = kinds.read(map, finest);
    if (!map.sound()) {
      return Optional.empty();
    }
    Frame frame =
        new Frame(
            new CriterionId(id.value()),
            pejlemaerke.value(),
            name.value(),
            shortName.value(),
            finest.value(),
            carriesOut.stream().map(Field::value).toList(),
            reference.value(),
            note.or(""));
    Optional<SuccessCriterion> read = kind.map(each -> each.of(frame));
    read.ifPresent(each -> places.put(each.id(), CriterionPlace.of(each, map)));
    return read;
  }

  private void checkUsed(String pejlemaerke, Place at) {
    if (!used.contains(pejlemaerke)) {
      findings.add(
          AgreementCode.NO_CRITERIA,
          at,
          "pejlemærke %s uden succeskriterier".formatted(pejlemaerke),
          "mindst ét succeskriterium");
    }
  }

  private void checkNumbering(Field<String> id, Field<Integer> pejlemaerke) {
    if (id.known() && pejlemaerke.known() && !id.value().startsWith(pejlemaerke.value() + ".")) {
      findings.add(
          AgreementCode.NUMBERING,
          id.at(),
          "\"%s\" under pejlemærke %s".formatted(id.value(), pejlemaerke.value()),
          "et id, der begynder med %s.".formatted(pejlemaerke.value()));
    }
  }
}
