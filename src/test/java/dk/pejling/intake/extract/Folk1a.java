package dk.pejling.intake.extract;

/**
 * People by sex and age in Læsø, as Statistics Denmark lists them, and a profile that keeps both.
 */
final class Folk1a {
  static final String FOLK1A =
      """
      profil: folketal
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      kolonner: {indikator: {fast: antal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
      opdelinger:
        - {kolonne: KØN, total: I alt, navn: køn, grupper: {Mænd: mænd, Kvinder: kvinder}}
        - {kolonne: ALDER, total: I alt, navn: alder, grupper: {0-17 år: unge, 65+: ældre}}
      mangler: [".."]
      """;

  static final String HEADINGS = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n";

  static final String BOTH =
      """
      Læsø;I alt;I alt;2025K1;1786
      Læsø;Mænd;I alt;2025K1;903
      Læsø;Kvinder;I alt;2025K1;883
      """;

  static final String AGES =
      """
      Læsø;I alt;0-17 år;2025K1;201
      Læsø;I alt;65+;2025K1;640
      """;

  private Folk1a() {}
}
