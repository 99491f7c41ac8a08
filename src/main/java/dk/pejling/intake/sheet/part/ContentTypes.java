package dk.pejling.intake.sheet.part;

/** What kind of content each part has (`indholdstyper`). */
public record ContentTypes(Parts parts) {
  private static final String NAME = "[Content_Types].xml";

  /** Of one part. */
  public void part(String name, String type) throws UnfitPart {
    add("Override", "PartName", "/" + name, type);
  }

  /** Of all parts with an ending. */
  public void ending(String ending, String type) throws UnfitPart {
    add("Default", "Extension", ending, type);
  }

  private void add(String element, String key, String value, String type) throws UnfitPart {
    Markup markup = Markup.of(parts.text(NAME), 1);
    boolean known =
        markup.children(markup.root(), element).stream()
            .anyMatch(each -> each.attribute(key).orElse("").equalsIgnoreCase(value));
    if (!known) {
      parts.put(
          NAME,
          markup.with(
              markup.root(),
              "<%s %s=\"%s\" ContentType=\"%s\"/>"
                  .formatted(element, key, XmlText.escaped(value), type)));
    }
  }
}
