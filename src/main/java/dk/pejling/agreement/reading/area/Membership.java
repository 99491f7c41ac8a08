package dk.pejling.agreement.reading.area;

import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every municipality belongs to exactly one cluster. */
final class Membership {
  private final Findings findings;
  private final Register municipalities;
  private final List<Field<String>> declared = new ArrayList<>();
  private final Map<String, Field<String>> joined = new LinkedHashMap<>();
  private boolean readable = true;

  Membership(Findings findings) {
    this.findings = findings;
    this.municipalities = new Register("kommuner", findings);
  }

  /** A municipality of the region. */
  void declare(Field<String> municipality) {
    if (municipality.known() && !municipalities.has(municipality.value())) {
      municipalities.declare(municipality);
      declared.add(municipality);
    }
  }

  Stream<String> declared() {
    return municipalities.ids();
  }

  /** The municipalities that a cluster names. */
  void join(List<Field<String>> members) {
    readable &= !members.isEmpty() && members.stream().allMatch(Field::known);
    members.forEach(this::join);
  }

  private void join(Field<String> member) {
    municipalities.refer(member);
    member.ifKnown(
        id -> {
          Field<String> other = joined.putIfAbsent(id, member);
          if (other != null) {
            findings.add(
                AgreementCode.IN_TWO_CLUSTERS,
                member.at(),
                "\"%s\", som også står i linje %s (%s)"
                    .formatted(id, other.at().position().line(), other.at().concerns()),
                "hver kommune i én klynge");
          }
        });
  }

  /** Finds those left out, unless a cluster's list can't be read. */
  void check() {
    if (!readable || joined.isEmpty()) {
      return;
    }
    for (Field<String> municipality : declared) {
      if (!joined.containsKey(municipality.value())) {
        findings.add(
            AgreementCode.WITHOUT_CLUSTER,
            municipality.at(),
            "\"%s\" uden klynge".formatted(municipality.value()),
            "kommunen under én klynges kommuner");
      }
    }
  }
}
