package dk.pejling.intake.sheet.part;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts that a part refers to (`relationer`), in the folder {@code _rels} beside it.
 *
 * @param owner the part's name, such as {@code xl/worksheets/sheet1.xml}
 */
public record Links(Parts parts, String owner) {
  private static final String NONE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  /**
   * One of them.
   *
   * @param type the last word of its type, such as {@code comments}
   * @param target the part's name
   */
  public record Link(String id, String type, String target) {}

  /** Those within the archive. */
  public List<Link> all() throws UnfitPart {
    List<Link> found = new ArrayList<>();
    Markup markup = Markup.of(text(), 1);
    for (Element each : markup.children(markup.root(), "Relationship")) {
      if (!each.attribute("TargetMode").orElse("").equals("External")) {
        String type = each.attribute("Type").orElse("");
        found.add(
            new Link(
                each.attribute("Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(each.attribute("Target").orElse(""))));
      }
    }
    return found;
  }

  public Optional<String> target(String type) throws UnfitPart {
    return all().stream().filter(each -> each.type().equals(type)).map(Link::target).findFirst();
  }

  /** Adds one and tells its id. */
  public String add(String type, String target) throws UnfitPart {
    Markup markup = Markup.of(text(), 1);
    List<String> taken = new ArrayList<>();
    for (Element each : markup.children(markup.root())) {
      taken.add(each.attribute("Id").orElse(""));
    }
    int number = 1;
    while (taken.contains("rIdPejling" + number)) {
      number++;
    }
    String id = "rIdPejling" + number;
    parts.put(
        file(),
        markup.with(
            markup.root(),
            "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/>"
                .formatted(id, Dialect.of(parts).relations(), type, XmlText.escaped(target))));
    return id;
  }

  public void forget() {
    parts.remove(file());
  }

  private String text() throws UnfitPart {
    return parts.has(file()) ? parts.text(file()) : NONE;
  }

  private String file() {
    int slash = owner.lastIndexOf('/') + 1;
    return owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
  }

  private String resolved(String target) throws UnfitPart {
    try {
      return URI.create("/" + owner).resolve(target).getPath().substring(1);
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      throw new UnfitPart("en henvisning, der ikke kan følges");
    }
  }
}
