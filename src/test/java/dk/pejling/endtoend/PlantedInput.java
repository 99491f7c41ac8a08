package dk.pejling.endtoend;

import dk.pejling.endtoend.leak.Secret;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The example input as if it were real, with small counts of Læsø like no other figure in it, and
 * sources' totals that have them in them.
 */
record PlantedInput(Path folder) {
  private static final String READMISSIONS = "indikatorer/genindlaeggelser.csv";
  private static final String PLANS = "indikatorer/genoptraeningsplaner.csv";
  private static final String ACUTE = "indikatorer/akutte-indlaeggelser.csv";

  static PlantedInput in(Path root) throws IOException {
    PlantedInput input = new PlantedInput(root.resolve("input"));
    copy(Path.of("input"), input.folder);
    copy(Path.of("templates"), root.resolve("templates"));
    makeReal(input.folder.resolve("sundhedsaftale.yaml"));
    try (Stream<Path> profiles = Files.list(input.folder.resolve("profiler"))) {
      for (Path profile : profiles.toList()) {
        makeReal(profile);
      }
    }
    input.plant();
    return input;
  }

  /** Few events, few others, a rate that can be told from its first decimal, one held back. */
  private void plant() throws IOException {
    change(READMISSIONS, "genind-som;Læsø;2025;;36;300;", "genind-som;Læsø;2025;;3;1847;");
    change(READMISSIONS, "genind-som;Læsø;2025;;20;159;", "genind-som;Læsø;2025;;2;1163;");
    change(READMISSIONS, "genind-som;Læsø;2025;;16;141;", "genind-som;Læsø;2025;;1;684;");
    change(READMISSIONS, "genind-psyk;Læsø;2025;;3;9;", "genind-psyk;Læsø;2025;;1;22;");
    change(READMISSIONS, "genind-psyk;Læsø;2025;;1;5;", "genind-psyk;Læsø;2025;;1;12;");
    change(
        READMISSIONS,
        "genind-psyk;Læsø;2025;;2;4;;;foreløbig;mænd",
        "genind-psyk;Læsø;2025;;0;10;;;foreløbig;mænd");
    change(PLANS, "genop-planer;Læsø;2025;;33;36;", "genop-planer;Læsø;2025;;1958;1961;");
    change(
        PLANS,
        "genop-planer;Region Nordjylland;2025;;11086;12133;",
        "genop-planer;Region Nordjylland;2025;;13011;14058;");
    change(ACUTE, "akut-65;Læsø;2024;;35;603;", "akut-65;Læsø;2024;;4;391;");
    change(
        ACUTE,
        "akut-65;Region Nordjylland;2024;;7137;125120;",
        "akut-65;Region Nordjylland;2024;;7106;124908;");
    change(ACUTE, "akut-65;Læsø;2023;;32;603;", "akut-65;Læsø;2023;;2;1741;");
  }

  static List<Secret> secrets() {
    return List.of(
        Secret.of("genind-som, Læsø, 2025", 3, 1847),
        Secret.of("genind-som, Læsø, kvinder, 2025", 2, 1163),
        Secret.of("genind-som, Læsø, mænd, 2025", 1, 684),
        Secret.of("genind-psyk, Læsø, 2025", 1, 22).printedAs(new BigDecimal("4.545455")),
        Secret.of("genop-planer, Læsø, 2025", 1958, 1961)
            .printedAs(new BigDecimal("99.847"))
            .within(13011, 1958)
            .within(14058, 1961),
        Secret.of("akut-65, Læsø, 2024", 4, 391).within(7106, 4).within(124908, 391),
        Secret.of("akut-65, Læsø, 2023", 2, 1741));
  }

  /** What the sources have found since: more, and so many that they aren't small any more. */
  List<Secret> revise() throws IOException {
    change(READMISSIONS, "genind-som;Læsø;2025;;3;1847;", "genind-som;Læsø;2025;;9;2161;");
    change(READMISSIONS, "genind-som;Læsø;2025;;2;1163;", "genind-som;Læsø;2025;;6;1259;");
    change(READMISSIONS, "genind-som;Læsø;2025;;1;684;", "genind-som;Læsø;2025;;3;902;");
    change(PLANS, "genop-planer;Læsø;2025;;1958;1961;", "genop-planer;Læsø;2025;;1957;1961;");
    return List.of(
        Secret.of("genind-som, Læsø, 2025, revised", 9, 2161),
        Secret.of("genind-som, Læsø, kvinder, 2025, revised", 6, 1259),
        Secret.of("genind-som, Læsø, mænd, 2025, revised", 3, 902),
        Secret.of("genop-planer, Læsø, 2025, revised", 1957, 1961));
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(from)) {
      throw new AssertionError(file + " has no line " + from);
    }
    Files.writeString(path, text.replace(from, to));
  }

  private static void makeReal(Path file) throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace("datakarakter: eksempel", "datakarakter: ægte"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
