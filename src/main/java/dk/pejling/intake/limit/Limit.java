package dk.pejling.intake.limit;

import dk.pejling.danish.DanishNumber;

/** What is limited of a file (`grænse`), with the key that changes it. */
public enum Limit {
  BYTES("bytes", "byte", 5L << 20, 1L << 30, 1L << 40),
  PARTS("arkivdele", "dele i arkivet", 500, 500, 60_000),
  UNPACKED_BYTES("udpakket", "byte udpakket", 16L << 20, 512L << 20, 1L << 40),
  /** Of a part that is held in memory as a whole, such as the shared texts. */
  PART_BYTES("delbytes", "byte i en del, der holdes i hukommelsen", 8L << 20, 64L << 20, 1L << 33),
  ROWS("rækker", "rækker", 20_000, 50_000_000, 2_000_000_000L),
  COLUMNS("kolonner", "kolonner", 500, 2_000, 16_384),
  CELLS("celler", "celler", 200_000, 1_000_000_000L, 1L << 40),
  TEXTS("tekster", "delte tekster", 50_000, 1_000_000, 100_000_000),
  /** Excel's own limit for a cell is 32,767. */
  TEXT_LENGTH("tekstlængde", "tegn i én tekst", 100_000, 100_000, 1L << 30),
  SECONDS("sekunder", "sekunder", 20, 300, 86_400),
  /** Of a PX or JSON-stat file, everything before the figures; held in memory. */
  DESCRIPTION_BYTES("beskrivelse", "byte før tallene", 16L << 20, 1L << 30),
  /** Names, labels and codes of such a description; the largest classifications have 100,000. */
  DESCRIPTION_PARTS("beskrivelsesdele", "dele før tallene", 3_000_000, 1_000_000_000),
  CATEGORIES("kategorier", "kategorier", 500_000, 100_000_000),
  /** The largest tables of national statistics have some 50 million; a small file can say more. */
  FIGURES("tal", "tal", 1_000_000_000, 2_000_000_000),
  /** Figures that the file leaves out, each of which becomes a row all the same. */
  ABSENT_FIGURES("udeladte", "udeladte tal", 1_000_000, 1_000_000_000),
  /** Figures that wait for the others of their row, where measures are columns. */
  WAITING_FIGURES(
      "ventende", "tal, der hører sammen, men står langt fra hinanden", 500_000, 50_000_000);

  /** Of a limit that only extracts have. */
  private static final long NONE = 0;

  private final String key;
  private final String unit;
  private final long ofSheet;
  private final long ofExtract;
  private final long most;

  /**
   * One limit.
   *
   * @param unit in Danish, as in "20 sekunder"
   * @param ofSheet where nothing else is said, of a progress sheet
   * @param ofExtract the same of an extract
   * @param most that may be asked for: beyond it the reading itself has no room
   */
  Limit(String key, String unit, long ofSheet, long ofExtract, long most) {
    this.key = key;
    this.unit = unit;
    this.ofSheet = ofSheet;
    this.ofExtract = ofExtract;
    this.most = most;
  }

  /** A limit that only extracts have. */
  Limit(String key, String unit, long ofExtract, long most) {
    this(key, unit, NONE, ofExtract, most);
  }

  /** Whether progress sheets have it too. */
  public boolean isOfSheets() {
    return ofSheet != NONE;
  }

  /** As written in the file of limits. */
  public String key() {
    return key;
  }

  public long ofSheet() {
    return ofSheet;
  }

  public long ofExtract() {
    return ofExtract;
  }

  /** The most that may be asked for. */
  public long most() {
    return most;
  }

  /** Such as {@code 20.000 rækker}. */
  public String told(long amount) {
    return DanishNumber.of(amount) + " " + unit;
  }
}
