package dk.pejling.report.equality;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.material.GapWords;
import java.util.Collection;
import java.util.List;

/**
 * Whom a table of gaps is about.
 *
 * @param whom after {@code Forskellen mellem}
 * @param members how they are counted, such as {@code kommuner}
 * @param subtitle how the table is read
 * @param caveat below the table
 */
record Between(String whom, String members, String subtitle, String caveat) {
  private static final String READ =
      " Forskel: højest minus laveste tal, i indikatorens enhed. Forhold: højeste divideret med"
          + " laveste. Begge er regnet af de uafrundede tal.";

  static Between areas(AreaLevel level) {
    return switch (level) {
      case MUNICIPALITY -> areas("kommunerne", "kommuner");
      case CLUSTER -> areas("klyngerne", "klynger");
      case REGION -> areas("regionerne", "regioner");
    };
  }

  private static Between areas(String whom, String members) {
    return new Between(
        whom,
        members,
        "Øverst baseline, nederst seneste opgørelse, mellem de samme " + members + "." + READ,
        GapWords.CAVEAT);
  }

  /**
   * @param labels of the groups, one list for each way they are named
   */
  static Between groups(String breakdown, Collection<List<String>> labels) {
    List<String> first = labels.stream().findFirst().orElse(List.of());
    boolean pair = labels.size() == 1 && first.size() == 2;
    return new Between(
        (pair ? DanishWords.list(first) : "grupper efter " + breakdown) + " i regionen",
        "grupper",
        "Øverst baseline, nederst seneste opgørelse." + READ,
        "Forskellen har intet konfidensinterval; gruppernes egne intervaller står i"
            + " indikatorkataloget.");
  }
}
