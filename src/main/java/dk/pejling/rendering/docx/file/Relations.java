package dk.pejling.rendering.docx.file;

import dk.pejling.rendering.docx.markup.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part points to, in the order it was first needed. */
public final class Relations {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private final Map<Target, String> ids = new LinkedHashMap<>();

  private record Target(String kind, String address, boolean outside) {}

  /** The id of a part, by its path from this part. */
  public String part(String kind, String path) {
    return id(new Target(kind, path, false));
  }

  /** The id of an address outside the file. */
  public String link(String address) {
    return id(new Target("hyperlink", address, true));
  }

  private String id(Target target) {
    return ids.computeIfAbsent(target, any -> "rId" + (ids.size() + 1));
  }

  public void write(Xml xml) {
    xml.open(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    ids.forEach(
        (target, id) -> {
          if (target.outside()) {
            xml.leaf(
                "Relationship",
                "Id",
                id,
                "Type",
                OFFICE + target.kind(),
                "Target",
                target.address(),
                "TargetMode",
                "External");
          } else {
            xml.leaf(
                "Relationship", "Id", id, "Type", OFFICE + target.kind(), "Target",
                target.address());
          }
        });
    xml.close();
  }
}
