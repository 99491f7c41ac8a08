package dk.pejling.run.output.data;

import dk.pejling.rendering.data.CsvFile;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.run.output.Json;
import dk.pejling.store.archive.Checksum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a report publishes as a Frictionless data package (`datapakke`): a CSV file for each
 * table, and {@code datapackage.json} with columns, units and checksums.
 */
public final class DataPackage {
  private DataPackage() {}

  /** By name; the description last. */
  public static Map<String, byte[]> files(Dataset dataset) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Descriptor.Resource> resources = new ArrayList<>();
    for (DataTable table : dataset.tables()) {
      byte[] csv = CsvFile.of(table);
      Descriptor.Resource resource =
          Descriptor.resource(dataset, table, csv.length, Checksum.of(csv));
      files.put(resource.path(), csv);
      resources.add(resource);
    }
    files.put("datapackage.json", new Json().write(Descriptor.of(dataset, resources)));
    return files;
  }
}
