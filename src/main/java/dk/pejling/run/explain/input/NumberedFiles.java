package dk.pejling.run.explain.input;

import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Provenance;
import dk.pejling.run.ExplainedVerdict.File;
import dk.pejling.run.ExplainedVerdict.FileKind;
import dk.pejling.run.ExplainedVerdict.Place;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files behind an explanation, numbered as they are first named (`fillisten`). */
public final class NumberedFiles {
  private record Key(String name, FileKind kind, String sha256) {}

  private final Map<Key, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Instant> received;

  public NumberedFiles(Map<String, Instant> received) {
    this.received = received;
  }

  public Place place(Provenance from) {
    return place(from.location(), from.sha256());
  }

  Place place(SourceLocation at, String sha256) {
    int number = number(new Key(at.file(), FileKind.DATA, sha256));
    String whole = at.describe();
    return new Place(
        number,
        whole.startsWith(at.file())
            ? whole.substring(at.file().length()).replaceFirst("^, ", "")
            : whole);
  }

  /** Names the agreement file among them. */
  public void agreement(String name, String sha256) {
    number(new Key(name, FileKind.AGREEMENT, sha256));
  }

  private int number(Key file) {
    return numbers.computeIfAbsent(file, each -> numbers.size() + 1);
  }

  public List<File> all() {
    return numbers.entrySet().stream()
        .map(
            each ->
                new File(
                    each.getValue(),
                    each.getKey().name(),
                    each.getKey().kind(),
                    each.getKey().sha256(),
                    received.containsKey(each.getKey().sha256())
                        ? received.get(each.getKey().sha256()).toString()
                        : ""))
        .toList();
  }
}
