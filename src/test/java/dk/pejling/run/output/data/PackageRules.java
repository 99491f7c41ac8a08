package dk.pejling.run.output.data;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.pejling.store.archive.Checksum;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the specifications Data Package, Tabular Data Package and Table Schema (version 1) ask of a
 * package, tried on its files alone.
 */
public final class PackageRules {
  private final Map<String, byte[]> files;
  private final JsonNode description;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

  private PackageRules(Map<String, byte[]> files) {
    this.files = files;
    this.description = new JsonMapper().readTree(bytes("datapackage.json"));
  }

  /**
   * @param files by name, with {@code datapackage.json}
   */
  public static List<String> faults(Map<String, byte[]> files) {
    PackageRules rules = new PackageRules(files);
    rules.check();
    return List.copyOf(rules.faults);
  }

  private void check() {
    ask(description.at("/profile").asString().equals("tabular-data-package"), "profile");
    ask(description.at("/name").asString().matches("[a-z0-9._-]+"), "name of the package");
    ask(
        description.at("/created").asString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"),
        "created");
    Set<String> named = new HashSet<>(Set.of("datapackage.json"));
    for (JsonNode resource : description.at("/resources")) {
      file(resource);
      ask(named.add(resource.at("/path").asString()), "path twice: " + resource.at("/path"));
    }
    ask(named.equals(files.keySet()), "files " + files.keySet() + ", described " + named);
    description.at("/resources").forEach(this::keys);
  }

  private void file(JsonNode resource) {
    String name = resource.at("/name").asString();
    byte[] csv = bytes(resource.at("/path").asString());
    ask(name.matches("[a-z0-9._-]+"), "name " + name);
    ask(resource.at("/profile").asString().equals("tabular-data-resource"), name + ": profile");
    ask(resource.at("/bytes").asLong() == csv.length, name + ": bytes");
    ask(resource.at("/hash").asString().equals("sha256:" + Checksum.of(csv)), name + ": hash");
    List<List<String>> records = new ArrayList<>();
    CsvReader.builder()
        .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))
        .forEach(each -> records.add(each.getFields()));
    List<String> header = records.getFirst();
    List<JsonNode> fields = new ArrayList<>();
    resource.at("/schema/fields").forEach(fields::add);
    List<String> names = fields.stream().map(field -> field.at("/name").asString()).toList();
    ask(header.equals(names), name + ": header " + header + ", fields " + names);
    ask(new HashSet<>(names).size() == names.size(), name + ": a field twice");
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      ask(record.size() == names.size(), name + ": " + record);
      Map<String, String> row = new HashMap<>();
      for (int at = 0; at < names.size(); at++) {
        cell(name, fields.get(at), record.get(at));
        row.put(names.get(at), record.get(at));
      }
      rows.add(row);
    }
    tables.put(name, rows);
  }

  private void cell(String table, JsonNode field, String text) {
    String place = table + "." + field.at("/name").asString() + ": " + text;
    if (text.isEmpty()) {
      ask(!field.at("/constraints/required").asBoolean(false), place + " is required");
      return;
    }
    ask(parses(field.at("/type").asString(), text), place + " is no " + field.at("/type"));
    JsonNode words = field.at("/constraints/enum");
    if (!words.isMissingNode()) {
      Set<String> allowed = new HashSet<>();
      words.forEach(word -> allowed.add(word.asString()));
      ask(allowed.contains(text), place + " is none of " + allowed);
    }
  }

  private static boolean parses(String type, String text) {
    try {
      return switch (type) {
        case "string" -> true;
        case "number" -> new BigDecimal(text).toPlainString().equals(text);
        case "integer" -> text.matches("-?\\d+");
        case "year" -> text.matches("\\d{4}");
        case "date" -> LocalDate.parse(text).toString().equals(text);
        case "boolean" -> Set.of("true", "false").contains(text);
        default -> false;
      };
    } catch (NumberFormatException | DateTimeParseException otherwise) {
      return false;
    }
  }

  private void keys(JsonNode resource) {
    String name = resource.at("/name").asString();
    List<String> primary = texts(resource.at("/schema/primaryKey"));
    ask(!primary.isEmpty(), name + ": no primary key");
    Set<List<String>> seen = new HashSet<>();
    for (Map<String, String> row : rows(name)) {
      List<String> key = values(row, primary);
      ask(!key.contains(""), name + ": empty in key " + key);
      ask(seen.add(key), name + ": twice " + key);
    }
    for (JsonNode foreign : resource.at("/schema/foreignKeys")) {
      List<String> own = texts(foreign.at("/fields"));
      String target = foreign.at("/reference/resource").asString();
      List<String> others = texts(foreign.at("/reference/fields"));
      ask(own.size() == others.size(), name + ": " + own + " to " + others);
      Set<List<String>> there = new HashSet<>();
      rows(target.isEmpty() ? name : target).forEach(row -> there.add(values(row, others)));
      for (Map<String, String> row : rows(name)) {
        List<String> key = values(row, own);
        ask(key.contains("") || there.contains(key), name + ": no " + key + " in " + target);
      }
    }
  }

  private List<Map<String, String>> rows(String table) {
    ask(tables.containsKey(table), "no table " + table);
    return tables.getOrDefault(table, List.of());
  }

  private static List<String> values(Map<String, String> row, List<String> columns) {
    return columns.stream().map(column -> row.getOrDefault(column, "no such column")).toList();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  private byte[] bytes(String file) {
    ask(files.containsKey(file), "no file " + file);
    return files.getOrDefault(file, new byte[0]);
  }

  private void ask(boolean kept, String otherwise) {
    if (!kept) {
      faults.add(otherwise);
    }
  }
}
