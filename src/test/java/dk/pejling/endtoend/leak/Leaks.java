package dk.pejling.endtoend.leak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where something tells a secret. */
public final class Leaks {
  private Leaks() {}

  /** In every file of the folder, of whatever kind. */
  public static List<String> inFolder(Path folder, List<Secret> secrets) throws IOException {
    List<String> leaks = new ArrayList<>();
    texts(folder).forEach((name, text) -> leaks.addAll(inText(name, text, secrets)));
    return leaks;
  }

  /** What every file of the folder says, by its name in the folder. */
  public static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        texts.put(name, FileText.of(name, Files.readAllBytes(file)));
      }
    }
    return texts;
  }

  /**
   * In one text.
   *
   * @return such as {@code published.json tells Læsø 2025: 1847}
   */
  public static List<String> inText(String name, String text, List<Secret> secrets) {
    Numbers numbers = Numbers.in(text);
    return secrets.stream()
        .flatMap(
            secret ->
                secret
                    .toldIn(text, numbers)
                    .map(told -> "%s tells %s: %s".formatted(name, secret.what(), told))
                    .stream())
        .toList();
  }
}
