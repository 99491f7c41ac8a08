package dk.pejling.agreement.reading.area;

import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sees to it that no name or code can be taken for two areas, capitals or not. Areas with the same
 * id are another finding.
 */
final class AreaNames {
  private final Findings findings;
  private final Map<String, Field<String>> taken = new HashMap<>();

  AreaNames(Findings findings) {
    this.findings = findings;
  }

  /** Claims an area's id and name, and reads and claims its aliases. */
  List<Field<String>> of(YamlMap area, Field<String> id, Field<String> name) {
    claim(id);
    claim(name);
    List<Field<String>> aliases =
        area.scalars("aliasser").stream().map(alias -> alias.text()).toList();
    aliases.forEach(this::claim);
    return aliases;
  }

  private void claim(Field<String> name) {
    name.ifKnown(
        text -> {
          Field<String> other = taken.putIfAbsent(text.toLowerCase(Locale.ROOT), name);
          if (other != null && !other.at().concerns().equals(name.at().concerns())) {
            findings.add(
                AgreementCode.SHARED_NAME,
                name.at(),
                "\"%s\", som også står i linje %s".formatted(text, other.at().position().line()),
                "et navn, der kun bruges om ét område");
          }
        });
  }
}
