package dk.pejling.run.output.data;

import dk.pejling.report.dataset.DataTable;
import dk.pejling.report.dataset.Dataset;
import java.util.List;
import java.util.Locale;

/**
 * What {@code datapackage.json} says of a package and its tables: a Tabular Data Package,
 * Frictionless Data specification version 1.
 */
record Descriptor(
    String profile, String name, String title, String created, List<Resource> resources) {
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

  public record Schema(List<Field> fields, List<String> missingValues) {}

  public record Field(String name, String type, String description) {}

  static Descriptor of(Dataset dataset, List<Resource> resources) {
    return new Descriptor(
        "tabular-data-package",
        dataset.name().toLowerCase(Locale.ROOT),
        dataset.title(),
        dataset.asOf() + "T00:00:00Z",
        resources);
  }

  static Resource resource(DataTable table, long bytes, String sha256) {
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
            table.columns().stream()
                .map(column -> new Field(column.name(), type(column.kind()), column.meaning()))
                .toList(),
            List.of("")));
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
