package dk.pejling.architecture;

import dk.pejling.Pejling;
import dk.pejling.finding.FindingCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every code of the program, wherever it is raised, by id. */
final class FindingCodes {
  private static final List<FindingCode> ALL = find();

  private FindingCodes() {}

  static List<FindingCode> all() {
    return ALL;
  }

  private static List<FindingCode> find() {
    try {
      Path root =
          Path.of(Pejling.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(name -> name.endsWith(".class"))
            .map(name -> name.replace('/', '.').replace('\\', '.').replaceFirst("\\.class$", ""))
            .map(FindingCodes::named)
            .filter(each -> each.isEnum() && FindingCode.class.isAssignableFrom(each))
            .flatMap(each -> Stream.of(each.getEnumConstants()).map(FindingCode.class::cast))
            .sorted(Comparator.comparing(FindingCode::id))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, FindingCodes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
