package dk.pejling.intake.sheet.workbook;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Which parts belong to a part (`relationer`). */
record Relations(List<Relation> all) {
  /**
   * One of them.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target the part's name in the archive
   */
  record Relation(String id, String type, String target) {}

  /** Of a part in a folder, such as {@code xl/} and {@code workbook.xml}. */
  static Relations of(ZipFile zip, String folder, String name)
      throws IOException, MalformedWorkbook {
    List<Relation> found = new ArrayList<>();
    Part.visit(
        zip,
        folder + "_rels/" + name + ".rels",
        at -> {
          if (at.getLocalName().equals("Relationship")
              && !Part.attribute(at, "TargetMode").equals("External")) {
            String type = Part.attribute(at, "Type");
            found.add(
                new Relation(
                    Part.attribute(at, "Id"),
                    type.substring(type.lastIndexOf('/') + 1),
                    resolved(folder, Part.attribute(at, "Target"))));
          }
        });
    return new Relations(found);
  }

  /** The first part of a type, or a name that no part has. */
  String first(String type) {
    return all.stream()
        .filter(each -> each.type().equals(type))
        .map(Relation::target)
        .findFirst()
        .orElse("");
  }

  Relation named(String id) throws MalformedWorkbook {
    return all.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new MalformedWorkbook("et ark uden indhold"));
  }

  private static String resolved(String folder, String target) throws MalformedWorkbook {
    try {
      @Nullable String path = URI.create("/" + folder).resolve(target).getPath();
      if (path != null && path.length() > 1) {
        return path.substring(1);
      }
    } catch (IllegalArgumentException malformed) {
      throw new MalformedWorkbook("en henvisning, der ikke kan følges");
    }
    throw new MalformedWorkbook("en henvisning, der ikke kan følges");
  }
}
