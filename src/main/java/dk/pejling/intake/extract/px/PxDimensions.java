package dk.pejling.intake.extract.px;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeSize;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.Dimension.Role;
import dk.pejling.intake.extract.cube.Dimension.Whole;
import dk.pejling.intake.extract.cube.Notices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The variables of a PX file in the order of its figures: those of the stub, then the heading. */
final class PxDimensions {
  /** Whose subject must be a variable; of the others a slip moves no figure. */
  private static final List<String> OF_VARIABLES = List.of("VALUES", "CODES", "KEYS");

  private final PxHead head;
  private final String language;
  private final Notices notices;

  PxDimensions(PxHead head, String language, Notices notices) {
    this.head = head;
    this.language = language;
    this.notices = notices;
  }

  List<Dimension> read(CubeLimits limits) throws CubeFaultException {
    List<String> own = variables("");
    List<String> names = language.isEmpty() ? own : variables(language);
    SourceLocation at = head.at("STUB", language);
    if (own.isEmpty()) {
      throw new CubeFaultException(
          CubeCode.LACKING, head.atData(), "hverken STUB eller HEADING", "mindst én af dem");
    }
    if (names.size() != own.size()) {
      throw new CubeFaultException(
          CubeCode.CONTRADICTORY,
          at,
          "%s variable på %s og %s på filens eget sprog"
              .formatted(names.size(), language, own.size()),
          "de samme variable på hvert sprog");
    }
    if (new HashSet<>(names).size() != names.size()) {
      throw new CubeFaultException(
          CubeCode.CONTRADICTORY, at, "en variabel to gange", "hver variabel én gang");
    }
    checkSubjects(own, names);
    List<Dimension> dimensions = new ArrayList<>();
    for (int each = 0; each < own.size(); each++) {
      dimensions.add(dimension(own.get(each), names.get(each)));
    }
    CubeSize.of(dimensions.stream().map(Dimension::size).toList(), at, limits);
    return dimensions;
  }

  /** How many of the variables are in the stub. */
  int stub() {
    return head.values("STUB", "").size();
  }

  private List<String> variables(String language) {
    List<String> variables = new ArrayList<>(head.values("STUB", language));
    variables.addAll(head.values("HEADING", language));
    return variables;
  }

  private void checkSubjects(List<String> own, List<String> names) throws CubeFaultException {
    Set<String> known = new HashSet<>(own);
    known.addAll(names);
    for (String keyword : OF_VARIABLES) {
      for (PxStatement each : head.all(keyword)) {
        boolean meant = each.language().isEmpty() || each.language().equals(language);
        if (meant && !each.subject().isEmpty() && !known.contains(each.subject().getFirst())) {
          throw new CubeFaultException(
              CubeCode.CONTRADICTORY,
              head.at(keyword, each.language(), each.subject().toArray(String[]::new)),
              "%s for variablen \"%s\", som hverken STUB eller HEADING nævner"
                  .formatted(keyword, each.subject().getFirst()),
              "en af variablene \"%s\"".formatted(String.join("\", \"", own)));
        }
      }
    }
    for (PxStatement each : head.all("CONTVARIABLE")) {
      if (each.language().isEmpty() && !known.containsAll(each.values())) {
        notUsed(
            "CONTVARIABLE", each.values(), "CONTVARIABLE, der ikke er en variabel", "en variabel");
      }
    }
  }

  private Dimension dimension(String own, String name) throws CubeFaultException {
    List<String> labels = of("VALUES", own, name);
    SourceLocation at = at("VALUES", own, name);
    if (labels.isEmpty()) {
      throw new CubeFaultException(
          CubeCode.LACKING,
          head.atData(),
          "variablen \"%s\" uden værdier".formatted(name),
          "VALUES(\"%s\")".formatted(name));
    }
    List<String> ownLabels = head.values("VALUES", "", own);
    sameCount(name, labels, ownLabels.isEmpty() ? labels : ownLabels, "VALUES", at);
    List<String> codes = of("CODES", own, name);
    if (!codes.isEmpty()) {
      sameCount(name, labels, codes, "CODES", at("CODES", own, name));
      if (new HashSet<>(codes).size() != codes.size()) {
        throw new CubeFaultException(
            CubeCode.CONTRADICTORY,
            at("CODES", own, name),
            "en kode to gange for \"%s\"".formatted(name),
            "én kode til hver værdi");
      }
    }
    List<String> periods = periods(own, name, labels);
    List<Category> categories = new ArrayList<>(labels.size());
    for (int each = 0; each < labels.size(); each++) {
      String code = codes.isEmpty() ? ownOr(ownLabels, labels, each) : codes.get(each);
      String period = periods.isEmpty() ? "" : periods.get(each);
      String unit = value("UNITS", ownOr(ownLabels, labels, each), labels.get(each));
      categories.add(new Category(code, labels.get(each), period, unit));
    }
    return new Dimension(
        names(own, name), role(own, name), categories, whole(own, name, categories));
  }

  /** A category by its name or code, or that all may be added up. */
  private Whole whole(String own, String name, List<Category> categories) {
    String elimination = value("ELIMINATION", own, name);
    if (elimination.equals("YES")) {
      boolean addable = !head.value("AGGREGALLOWED", "").equals("NO");
      return addable ? new Whole.Sum() : new Whole.Unsaid();
    }
    return categories.stream()
        .filter(each -> each.label().equals(elimination) || each.code().equals(elimination))
        .findFirst()
        .<Whole>map(Whole.Total::new)
        .orElseGet(Whole.Unsaid::new);
  }

  private static String ownOr(List<String> own, List<String> labels, int place) {
    return own.isEmpty() ? labels.get(place) : own.get(place);
  }

  private void sameCount(
      String name, List<String> labels, List<String> others, String keyword, SourceLocation at)
      throws CubeFaultException {
    if (labels.size() != others.size()) {
      throw new CubeFaultException(
          CubeCode.CONTRADICTORY,
          at,
          "%s i %s(\"%s\")".formatted(others.size(), keyword, name),
          "%s, som i VALUES".formatted(labels.size()));
    }
  }

  private List<String> periods(String own, String name, List<String> labels)
      throws CubeFaultException {
    List<String> timeval = of("TIMEVAL", own, name);
    if (timeval.isEmpty()) {
      return List.of();
    }
    if (PxPeriods.areOfOtherLength(timeval)) {
      refuse(own, name, labels);
      return List.of();
    }
    Optional<List<String>> read = PxPeriods.read(timeval);
    if (read.isEmpty() || read.get().size() != labels.size()) {
      notUsed(
          at("TIMEVAL", own, name),
          read.isEmpty()
              ? "en TIMEVAL, der ikke kan læses"
              : "%s tider i TIMEVAL(\"%s\")".formatted(read.get().size(), name),
          "%s, som i VALUES".formatted(labels.size()));
      return List.of();
    }
    for (int each = 0; each < labels.size(); each++) {
      if (PxPeriods.contradict(labels.get(each), read.get().get(each))) {
        notUsed(
            at("TIMEVAL", own, name),
            "tiden %s ved værdien \"%s\"".formatted(read.get().get(each), labels.get(each)),
            "samme tid som i VALUES");
        return List.of();
      }
    }
    return read.get();
  }

  /** A name like 2024 beside the first half of that year has two readings. */
  private void refuse(String own, String name, List<String> labels) throws CubeFaultException {
    for (String label : labels) {
      if (PxPeriods.isPeriod(label)) {
        throw new CubeFaultException(
            CubeCode.CONTRADICTORY,
            at("TIMEVAL", own, name),
            "værdien \"%s\", hvor TIMEVAL siger halvår, uger eller dage".formatted(label),
            "år, kvartaler eller måneder, eller navne, der siger det samme som TIMEVAL");
      }
    }
  }

  private Role role(String own, String name) {
    String type = value("VARIABLE-TYPE", own, name).toLowerCase(Locale.ROOT);
    if (isContent(own) || isContent(name)) {
      return Role.CONTENT;
    }
    if (!of("TIMEVAL", own, name).isEmpty() || type.equals("time") || type.equals("t")) {
      return Role.TIME;
    }
    boolean area = type.equals("geographical") || type.equals("g");
    return area || !of("MAP", own, name).isEmpty() ? Role.AREA : Role.UNSAID;
  }

  private boolean isContent(String variable) {
    return head.values("CONTVARIABLE", language).contains(variable)
        || head.values("CONTVARIABLE", "").contains(variable);
  }

  private List<String> names(String own, String name) {
    Set<String> names = new LinkedHashSet<>(List.of(name, own));
    String code = value("VARIABLECODE", own, name);
    if (!code.isEmpty()) {
      names.add(code);
    }
    return List.copyOf(names);
  }

  /** Under the name in the language, else under the file's own. */
  private List<String> of(String keyword, String own, String name) {
    List<String> values = head.values(keyword, language, name);
    return values.isEmpty() ? head.values(keyword, "", own) : values;
  }

  private String value(String keyword, String own, String name) {
    List<String> values = of(keyword, own, name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  private SourceLocation at(String keyword, String own, String name) {
    return head.values(keyword, language, name).isEmpty()
        ? head.at(keyword, "", own)
        : head.at(keyword, language, name);
  }

  private void notUsed(String keyword, List<String> values, String found, String expected) {
    notUsed(head.at(keyword, ""), found + ": " + String.join(", ", values), expected);
  }

  private void notUsed(SourceLocation at, String found, String expected) {
    notices.notice(CubeCode.NOT_USED, at, found, expected);
  }
}
