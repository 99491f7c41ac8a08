package dk.pejling.agreement.reading;

import dk.pejling.agreement.goal.NationalGoal;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.Principle;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the parties steer by: pejlemærker, principles and the national goals.
 *
 * <pre>
 * pejlemærker:
 *   - {nummer: 3, navn: Forebyggelse, kortnavn: Forebyggelse, mærkat: Forebyggelse, mål: Flere …,
 *      indsatsområder: [Overvægt], målgrupper: [Voksne med svær overvægt]}
 * principper:
 *   - {id: lighed, navn: Større lighed i sundhed, beskrivelse: Ulige behov …}
 * nationale-mål:
 *   - {nummer: 1, navn: Bedre sammenhængende patientforløb}
 * </pre>
 */
final class GoalReader {
  static final Section PEJLEMAERKE =
      Section.namedBy("pejlemærke", "nummer")
          .requires("nummer", "navn", "kortnavn", "mærkat", "mål")
          .allows("indsatsområder", "målgrupper");
  static final Section PRINCIPLE =
      Section.namedBy("princip", "id").requires("id", "navn", "beskrivelse");
  static final Section NATIONAL_GOAL =
      Section.namedBy("nationalt-mål", "nummer").requires("nummer", "navn");

  private static final int MOST = 99;

  private final Register pejlemaerker;
  private final Register principles;
  private final Register nationalGoals;

  GoalReader(Register pejlemaerker, Register principles, Register nationalGoals) {
    this.pejlemaerker = pejlemaerker;
    this.principles = principles;
    this.nationalGoals = nationalGoals;
  }

  List<Pejlemaerke> pejlemaerker(YamlMap root) {
    return root.maps("pejlemærker", PEJLEMAERKE, this::pejlemaerke);
  }

  List<Principle> principles(YamlMap root) {
    return root.maps("principper", PRINCIPLE, this::principle);
  }

  List<NationalGoal> nationalGoals(YamlMap root) {
    return root.maps("nationale-mål", NATIONAL_GOAL, this::nationalGoal);
  }

  private Optional<Pejlemaerke> pejlemaerke(YamlMap map) {
    Field<Integer> number = map.scalar("nummer").small(1, MOST);
    Field<String> name = map.scalar("navn").text();
    Field<String> shortName = map.scalar("kortnavn").text();
    Field<String> tag = map.scalar("mærkat").text();
    Field<String> goal = map.scalar("mål").text();
    List<Field<String>> focusAreas = texts(map, "indsatsområder");
    List<Field<String>> targetGroups = texts(map, "målgrupper");
    pejlemaerker.declare(number);
    return map.sound()
        ? Optional.of(
            new Pejlemaerke(
                number.value(),
                name.value(),
                shortName.value(),
                tag.value(),
                goal.value(),
                focusAreas.stream().map(Field::value).toList(),
                targetGroups.stream().map(Field::value).toList()))
        : Optional.empty();
  }

  private Optional<Principle> principle(YamlMap map) {
    Field<String> id = map.scalar("id").id();
    Field<String> name = map.scalar("navn").text();
    Field<String> description = map.scalar("beskrivelse").text();
    principles.declare(id);
    return map.sound()
        ? Optional.of(new Principle(id.value(), name.value(), description.value()))
        : Optional.empty();
  }

  private Optional<NationalGoal> nationalGoal(YamlMap map) {
    Field<Integer> number = map.scalar("nummer").small(1, MOST);
    Field<String> name = map.scalar("navn").text();
    nationalGoals.declare(number);
    return map.sound()
        ? Optional.of(new NationalGoal(number.value(), name.value()))
        : Optional.empty();
  }

  private static List<Field<String>> texts(YamlMap map, String key) {
    return map.scalars(key).stream().map(each -> each.text()).toList();
  }
}
