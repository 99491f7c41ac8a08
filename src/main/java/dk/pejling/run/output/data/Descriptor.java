package dk.pejling.run.output.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What {@code datapackage.json} says of a package and its tables: a Tabular Data Package,
 * Frictionless Data specification version 1.
 *
 * @param description Markdown
 */
record Descriptor(
    String profile,
    String name,
    String title,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String description,
    String created,
    List<Resource> resources) {
  public Descriptor {
    resources = List.copyOf(resources);
  }

  /**
   * A table.
   *
   * @param bytes the file's size
   * @param hash {@code sha256:} and 64 hexadecimal digits
   */
  public record Resource(
      String profile,
      String name,
      String path,
      String title,
      String format,
      String mediatype,
      String encoding,
      long bytes,
      String hash,
      Schema schema) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Schema(
      List<Field> fields,
      List<String> missingValues,
      List<String> primaryKey,
      List<ForeignKey> foreignKeys) {}

  /**
   * @param constraints by name; the order is the same in every run
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Field(
      String name, String type, String description, Map<String, Object> constraints) {}

  public record ForeignKey(List<String> fields, Target reference) {}

  /**
   * @param resource the table's name; empty for the table itself
   */
  public record Target(String resource, List<String> fields) {}

  static Descriptor of(Dataset dataset, List<Resource> resources) {
    return new Descriptor(
        "tabular-data-package",
        dataset.name().toLowerCase(Locale.ROOT),
        dataset.title(),
        dataset.notes().stream()
            .map(note -> "**%s** %s".formatted(note.heading(), note.text()))
            .collect(Collectors.joining("\n\n")),
        dataset.asOf() + "T00:00:00Z",
        resources);
  }

  static Resource resource(Dataset dataset, DataTable table, long bytes, String sha256) {
    return new Resource(
        "tabular-data-resource",
        table.name(),
        table.name() + ".csv",
        table.title(),
        "csv",
        "text/csv",
        "utf-8",
        bytes,
        "sha256:" + sha256,
        new Schema(
            table.columns().stream().map(Descriptor::field).toList(),
            List.of(""),
            table.keys().primary(),
            table.keys().references().stream()
                .map(reference -> foreignKey(dataset, table, reference))
                .toList()));
  }

  private static Field field(DataTable.Column column) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.filled()) {
      constraints.put("required", true);
    }
    if (!column.words().isEmpty()) {
      constraints.put("enum", column.words());
    }
    return new Field(column.name(), type(column.kind()), column.meaning(), constraints);
  }

  private static ForeignKey foreignKey(
      Dataset dataset, DataTable table, DataTable.Reference reference) {
    return new ForeignKey(
        reference.columns(),
        new Target(
            reference.table().equals(table.name()) ? "" : reference.table(),
            dataset.table(reference.table()).keys().primary()));
  }

  private static String type(DataTable.Kind kind) {
    return switch (kind) {
      case TEXT -> "string";
      case NUMBER -> "number";
      case WHOLE_NUMBER -> "integer";
      case YEAR -> "year";
      case DAY -> "date";
      case YES_OR_NO -> "boolean";
    };
  }
}
