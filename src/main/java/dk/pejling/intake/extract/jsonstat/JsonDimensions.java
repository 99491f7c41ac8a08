package dk.pejling.intake.extract.jsonstat;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeSize;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.Dimension.Role;
import dk.pejling.intake.extract.cube.Notices;
import dk.pejling.intake.extract.jsonstat.JsonPart.Figure;
import dk.pejling.intake.extract.jsonstat.JsonPart.Items;
import dk.pejling.intake.extract.jsonstat.JsonPart.Members;
import dk.pejling.intake.extract.jsonstat.JsonPart.Text;
import dk.pejling.intake.limit.Limit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dimensions of a dataset. Before version 2 they told their order and sizes themselves. */
final class JsonDimensions {
  private static final Set<String> NOT_DIMENSIONS = Set.of("id", "size", "role");
  private static final int LONGEST_SIZE = 15;
  private static final int LONGEST_NAME = 4_000;

  private final JsonSource source;
  private final Members dataset;
  private final Members dimensions;
  private final Members order;
  private final Notices notices;

  JsonDimensions(JsonSource source, Members dataset, Notices notices) {
    this.source = source;
    this.dataset = dataset;
    this.dimensions = dataset.members("dimension");
    this.order = dataset.has("id") || dataset.has("size") ? dataset : dimensions;
    this.notices = notices;
  }

  List<Dimension> read(CubeLimits limits) throws CubeFaultException {
    for (String needed : List.of("id", "size")) {
      if (!(order.members().get(needed) instanceof Items)) {
        throw fault(CubeCode.LACKING, order.line(), "ingen " + needed, needed + " som en liste");
      }
    }
    List<String> ids = texts(order.items("id"));
    List<Long> sizes = sizes(order.items("size"));
    int line = order.lineOf("size");
    if (ids.size() != sizes.size()) {
      throw fault(
          CubeCode.CONTRADICTORY,
          line,
          "%s i size".formatted(sizes.size()),
          "%s, som i id".formatted(ids.size()));
    }
    if (new HashSet<>(ids).size() != ids.size()) {
      throw fault(
          CubeCode.CONTRADICTORY, order.lineOf("id"), "en dimension to gange i id", "én gang");
    }
    CubeSize.of(sizes, source.at(line), limits);
    checkNames(ids);
    Roles roles = roles(ids);
    List<Dimension> read = new ArrayList<>();
    for (int each = 0; each < ids.size(); each++) {
      Dimension dimension = dimension(ids.get(each), sizes.get(each), roles.of(ids.get(each)));
      if (dimension.size() > limits.of(Limit.CATEGORIES)) {
        throw limits.exceeded(
            Limit.CATEGORIES,
            source.at(line),
            "%s kategorier i \"%s\""
                .formatted(DanishNumber.of(dimension.size()), dimension.name()));
      }
      read.add(dimension);
    }
    return read;
  }

  private List<String> texts(Items items) throws CubeFaultException {
    List<String> texts = new ArrayList<>(items.items().size());
    for (JsonPart item : items.items()) {
      switch (item) {
        case Text(String text, int line) -> texts.add(name(text, line));
        case Figure(String text, int line) -> texts.add(text);
        default -> throw fault(CubeCode.BROKEN, item.line(), "noget andet end navne", "navne");
      }
    }
    return texts;
  }

  private String name(String text, int line) throws CubeFaultException {
    if (text.length() > LONGEST_NAME) {
      throw fault(
          CubeCode.BROKEN,
          line,
          "et navn på %s tegn".formatted(DanishNumber.of(text.length())),
          "navne på højst %s tegn".formatted(DanishNumber.of(LONGEST_NAME)));
    }
    return text;
  }

  private List<Long> sizes(Items items) throws CubeFaultException {
    List<Long> sizes = new ArrayList<>();
    for (JsonPart item : items.items()) {
      if (!(item instanceof Figure(String text, int line))
          || !text.matches("\\d{1,%s}".formatted(LONGEST_SIZE))) {
        throw fault(CubeCode.BROKEN, item.line(), "en size, der ikke er et antal", "hele tal");
      }
      sizes.add(Long.parseLong(text));
    }
    return sizes;
  }

  private void checkNames(List<String> ids) throws CubeFaultException {
    for (String id : ids) {
      if (!(dimensions.members().get(id) instanceof Members)) {
        throw fault(
            CubeCode.CONTRADICTORY,
            dataset.lineOf("dimension"),
            "dimensionen \"%s\" uden beskrivelse".formatted(id),
            "\"%s\" under dimension".formatted(id));
      }
    }
    for (String name : dimensions.members().keySet()) {
      boolean own = order.equals(dimensions) && NOT_DIMENSIONS.contains(name);
      if (!own && !ids.contains(name)) {
        notUsed(dimensions.lineOf(name), "dimensionen \"" + name + "\"", "dimensionerne i id");
      }
    }
  }

  /** What the file says dimensions are about. */
  private record Roles(Set<String> time, Set<String> area, Set<String> content) {
    Role of(String id) {
      return time.contains(id)
          ? Role.TIME
          : area.contains(id) ? Role.AREA : content.contains(id) ? Role.CONTENT : Role.UNSAID;
    }
  }

  private Roles roles(List<String> ids) throws CubeFaultException {
    Members roles = order.members("role");
    List<Set<String>> read = new ArrayList<>();
    for (String role : List.of("time", "geo", "metric")) {
      Set<String> named = new LinkedHashSet<>(texts(roles.items(role)));
      for (String id : named) {
        if (!ids.contains(id)) {
          notUsed(
              roles.lineOf(role),
              "rollen %s til \"%s\"".formatted(role, id),
              "en af dimensionerne i id");
        }
      }
      read.add(named);
    }
    return new Roles(read.get(0), read.get(1), read.get(2));
  }

  private Dimension dimension(String id, long size, Role role) throws CubeFaultException {
    Members dimension = dimensions.members(id);
    Members category = dimension.members("category");
    if (!dimension.has("category")) {
      throw fault(
          CubeCode.LACKING,
          dimension.line(),
          "dimensionen \"%s\" uden kategorier".formatted(id),
          "category i filen selv; henvisninger følges ikke");
    }
    Members labels = category.members("label");
    List<String> codes = codes(id, category, labels);
    if (codes.size() != size) {
      throw fault(
          CubeCode.CONTRADICTORY,
          category.lineOf("index"),
          "%s kategorier i \"%s\"".formatted(codes.size(), id),
          "%s, som i size".formatted(size));
    }
    new JsonCategories(source, id, new HashSet<>(codes), notices).check(category);
    List<Category> categories = new ArrayList<>(codes.size());
    for (String code : codes) {
      String label = name(labels.text(code), labels.lineOf(code));
      Members unit = category.members("unit").members(code);
      String said = unit.text("label").isBlank() ? unit.text("base") : unit.text("label");
      categories.add(new Category(code, label.isBlank() ? code : label, period(code, role), said));
    }
    String label = name(dimension.text("label"), dimension.line());
    List<String> names = label.isBlank() || label.equals(id) ? List.of(id) : List.of(label, id);
    return new Dimension(names, role, categories, new Dimension.Whole.Unsaid());
  }

  /** Some write {@code 2024-Q1} and {@code 2024-M01}; {@code 2011-12} may be two years. */
  private static String period(String code, Role role) {
    return role == Role.TIME && code.matches("\\d{4}-(?:Q[1-4]|M\\d\\d)")
        ? code.replace("-", "").replace('Q', 'K')
        : "";
  }

  private List<String> codes(String id, Members category, Members labels)
      throws CubeFaultException {
    return switch (category.members().get("index")) {
      case Items listed -> distinct(id, texts(listed), listed.line());
      case Members placed -> placed(id, placed);
      case null, default -> {
        if (labels.members().size() != 1) {
          throw fault(
              CubeCode.LACKING,
              category.line(),
              "kategorierne i \"%s\" uden rækkefølge".formatted(id),
              "index, når der er flere end én kategori");
        }
        yield List.copyOf(labels.members().keySet());
      }
    };
  }

  private List<String> distinct(String id, List<String> codes, int line) throws CubeFaultException {
    if (new HashSet<>(codes).size() != codes.size()) {
      throw fault(
          CubeCode.CONTRADICTORY, line, "en kategori to gange i \"%s\"".formatted(id), "én gang");
    }
    return codes;
  }

  private List<String> placed(String id, Members index) throws CubeFaultException {
    String[] codes = new String[index.members().size()];
    for (Map.Entry<String, JsonPart> each : index.members().entrySet()) {
      String text = each.getValue() instanceof Figure(String written, int line) ? written : "";
      int place = text.matches("\\d{1,9}") ? Integer.parseInt(text) : codes.length;
      if (place >= codes.length || codes[place] != null) {
        throw fault(
            CubeCode.CONTRADICTORY,
            each.getValue().line(),
            "pladserne i \"%s\" går ikke op".formatted(id),
            "hver plads fra 0 til %s én gang".formatted(codes.length - 1));
      }
      codes[place] = each.getKey();
    }
    return List.of(codes);
  }

  private void notUsed(int line, String found, String expected) {
    notices.notice(CubeCode.NOT_USED, source.at(line), found, expected);
  }

  private CubeFaultException fault(CubeCode code, int line, String found, String expected) {
    return new CubeFaultException(code, source.at(line), found, expected);
  }
}
