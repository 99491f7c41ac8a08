package dk.pejling.intake.extract.px;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The statements of a PX file that anything is made of, each under what it is about. */
final class PxHead {
  private final Map<Key, PxStatement> statements;
  private final PxText text;
  private final PxBytes bytes;
  private final int dataLine;

  private PxHead(
      Map<Key, PxStatement> statements, PxText text, PxBytes bytes, int dataLine) {
    this.statements = statements;
    this.text = text;
    this.bytes = bytes;
    this.dataLine = dataLine;
  }

  private record Key(String keyword, String language, List<String> subject) {}

  /** Reads up to the first figure. */
  static PxHead read(PxBytes bytes, CubeLimits limits) throws IOException {
    boolean marked = bytes.skipByteOrderMark();
    PxStatements source = new PxStatements(bytes, limits);
    Map<Key, PxStatement> raw = new LinkedHashMap<>();
    while (true) {
      PxStatement statement = source.next();
      if (statement.keyword().equals("DATA")) {
        PxText text = PxText.of(raw.values(), marked, bytes);
        Map<Key, PxStatement> decoded = new LinkedHashMap<>();
        for (PxStatement each : raw.values()) {
          PxStatement readable = text.of(each);
          decoded.put(key(readable), readable);
        }
        return new PxHead(decoded, text, bytes, statement.line());
      }
      PxStatement before =
          PxKeyword.isUsed(statement.keyword())
              ? raw.putIfAbsent(key(statement), statement)
              : null;
      if (before != null
          && !PxKeyword.isProse(statement.keyword())
          && !before.values().equals(statement.values())) {
        throw new CubeFaultException(
            CubeCode.CONTRADICTORY,
            bytes.at(statement.line()),
            "%s to gange, også i linje %s".formatted(statement.keyword(), before.line()),
            "det samme kun én gang");
      }
    }
  }

  private static Key key(PxStatement statement) {
    return new Key(statement.keyword(), statement.language(), statement.subject());
  }

  /** The values in a language; in the file's own where that has none. */
  List<String> values(String keyword, String language, String... subject) {
    List<String> about = List.of(subject);
    PxStatement found = statements.get(new Key(keyword, language, about));
    PxStatement own = statements.get(new Key(keyword, "", about));
    return found != null ? found.values() : own != null ? own.values() : List.of();
  }

  /** The first value, or empty. */
  String value(String keyword, String language, String... subject) {
    List<String> values = values(keyword, language, subject);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Every statement of the keyword, in the order of the file. */
  List<PxStatement> all(String keyword) {
    return statements.values().stream().filter(each -> each.keyword().equals(keyword)).toList();
  }

  /** Where a statement begins; the figures where the file has none such. */
  SourceLocation at(String keyword, String language, String... subject) {
    List<String> about = List.of(subject);
    PxStatement own = statements.get(new Key(keyword, "", about));
    PxStatement found = statements.getOrDefault(new Key(keyword, language, about), own);
    return found == null ? bytes.at(dataLine) : bytes.at(found.line());
  }

  SourceLocation atData() {
    return bytes.at(dataLine);
  }

  /** Languages the file says it has, its own first. */
  List<String> languages() {
    TreeSet<String> others = new TreeSet<>(values("LANGUAGES", ""));
    String own = value("LANGUAGE", "");
    others.remove(own);
    others.remove("");
    List<String> all = new java.util.ArrayList<>(own.isEmpty() ? List.of() : List.of(own));
    all.addAll(others);
    return all;
  }

  PxText text() {
    return text;
  }
}
