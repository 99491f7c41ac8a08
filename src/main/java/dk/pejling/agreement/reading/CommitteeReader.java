package dk.pejling.agreement.reading;

import dk.pejling.agreement.Committee;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.Optional;

/**
 * Reads the committee that follows the agreement.
 *
 * <pre>
 * udvalg:
 *   navn: Sundhedssamarbejdsudvalget
 *   fuldt-navn: Sundhedssamarbejdsudvalget i Region Nordjylland
 *   sekretariat: Sekretariatet for sundhedsaftalen
 *   kontakt: sundhedsaftale@example.org
 * </pre>
 */
final class CommitteeReader {
  static final Section COMMITTEE =
      Section.single("udvalg").requires("navn", "fuldt-navn", "sekretariat", "kontakt");

  Optional<Committee> read(YamlMap root) {
    return root.map("udvalg", COMMITTEE, CommitteeReader::committee);
  }

  private static Optional<Committee> committee(YamlMap map) {
    Field<String> name = map.scalar("navn").text();
    Field<String> fullName = map.scalar("fuldt-navn").text();
    Field<String> secretariat = map.scalar("sekretariat").text();
    Field<String> contact = map.scalar("kontakt").text();
    return map.sound()
        ? Optional.of(
            new Committee(name.value(), fullName.value(), secretariat.value(), contact.value()))
        : Optional.empty();
  }
}
