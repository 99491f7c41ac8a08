package dk.pejling.rendering.docx.file;

import dk.pejling.rendering.docx.markup.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part points to, in the order it was first needed. */
public final class Relations {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private final Map<Target, String> ids = new LinkedHashMap<>();

  /**
   * @param type of the relation, as a whole address
   */
  private record Target(String type, String address, boolean outside) {}

  /** The id of a part, by its path from this part. */
  public String part(String kind, String path) {
    return typed(OFFICE + kind, path);
  }

  /** The same where the kind is not one of office files alone. */
  public String typed(String type, String path) {
    return id(new Target(type, path, false));
  }

  /** The id of an address outside the file. */
  public String link(String address) {
    return id(new Target(OFFICE + "hyperlink", address, true));
  }

  private String id(Target target) {
    return ids.computeIfAbsent(target, any -> "rId" + (ids.size() + 1));
  }

  public void write(Xml xml) {
    xml.open(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    ids.forEach(
        (target, id) -> {
          List<String> attributes =
              new ArrayList<>(List.of("Id", id, "Type", target.type(), "Target", target.address()));
          if (target.outside()) {
            attributes.addAll(List.of("TargetMode", "External"));
          }
          xml.leaf("Relationship", attributes.toArray(new String[0]));
        });
    xml.close();
  }
}
