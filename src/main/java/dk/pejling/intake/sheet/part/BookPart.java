package dk.pejling.intake.sheet.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part that names a workbook's sheets (`projektmappe`). */
public record BookPart(Parts parts) {
  public static final String NAME = "xl/workbook.xml";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

  /** What follows the defined names in the order that the format prescribes. */
  private static final List<String> AFTER_NAMES =
      List.of(
          "calcPr",
          "oleSize",
          "customWorkbookViews",
          "pivotCaches",
          "smartTagPr",
          "smartTagTypes",
          "webPublishing",
          "fileRecoveryPr",
          "webPublishObjects",
          "AlternateContent",
          "extLst");

  /**
   * A sheet.
   *
   * @param index its place among the sheets, from 0
   * @param part the part with its cells
   */
  public record Sheet(String name, int index, String part) {}

  public List<Sheet> sheets() throws UnfitPart {
    Markup markup = markup();
    List<Links.Link> links = new Links(parts, NAME).all();
    List<Sheet> found = new ArrayList<>();
    for (Element each : listed(markup)) {
      String id = each.attribute("id").orElse("");
      Optional<String> part =
          links.stream().filter(link -> link.id().equals(id)).map(Links.Link::target).findFirst();
      if (part.isPresent()) {
        found.add(new Sheet(each.attribute("name").orElse(""), found.size(), part.get()));
      } else {
        throw new UnfitPart("et ark uden indhold");
      }
    }
    return found;
  }

  /** Adds a sheet behind the others; its part is yet to be written. */
  public Sheet add(String name) throws UnfitPart {
    String part = parts.free("xl/worksheets/sheet", ".xml");
    String id = new Links(parts, NAME).add("worksheet", part);
    new ContentTypes(parts).part(part, SHEET_TYPE);
    Markup markup = markup();
    List<Element> listed = listed(markup);
    int number = listed.stream().mapToInt(each -> each.number("sheetId", 0)).max().orElse(0) + 1;
    parts.put(
        NAME,
        markup.with(
            container(markup),
            "<sheet name=\"%s\" sheetId=\"%s\" r:id=\"%s\" xmlns:r=\"%s\"/>"
                .formatted(XmlText.escaped(name), number, id, Dialect.of(parts).relations())));
    return new Sheet(name, listed.size(), part);
  }

  /** Shows a sheet and opens the workbook at it. */
  public void open(Sheet sheet) throws UnfitPart {
    Markup markup = markup();
    Element entry = listed(markup).get(sheet.index());
    if (entry.attribute("state").isPresent()) {
      parts.put(NAME, markup.with(entry.retagged(entry.tagWithout("state"))));
    }
    markup = markup();
    Optional<Element> views = markup.child(markup.root(), "bookViews");
    Optional<Element> view = views.flatMap(markup::firstChild);
    String tab = Integer.toString(sheet.index());
    if (view.isPresent()) {
      parts.put(NAME, markup.with(view.get().retagged(view.get().tagWith("activeTab", tab))));
    } else {
      int at = container(markup).start();
      String added =
          markup.prefixed("<bookViews><workbookView activeTab=\"" + tab + "\"/></bookViews>");
      parts.put(NAME, markup.with(new Edit(at, at, added)));
    }
  }

  /** Gives a sheet these names of its own, and none else. */
  public void names(Sheet sheet, List<LocalName> names) throws UnfitPart {
    Markup markup = markup();
    StringBuilder added = new StringBuilder();
    names.forEach(name -> added.append(name.xml(sheet.index())));
    Optional<Element> container = markup.child(markup.root(), "definedNames");
    if (container.isEmpty()) {
      int at =
          markup.children(markup.root()).stream()
              .filter(each -> AFTER_NAMES.contains(each.name()))
              .mapToInt(Element::start)
              .findFirst()
              .orElse(markup.root().close());
      String all = markup.prefixed("<definedNames>" + added + "</definedNames>");
      parts.put(NAME, markup.with(new Edit(at, at, all)));
      return;
    }
    List<Edit> edits = new ArrayList<>();
    for (Element each : markup.children(container.get())) {
      if (each.number("localSheetId", -1) == sheet.index()) {
        edits.add(each.replaced(""));
      }
    }
    parts.put(NAME, Edit.in(markup.text(), edits));
    Markup without = markup();
    Optional<Element> rest = without.child(without.root(), "definedNames");
    if (rest.isPresent()) {
      parts.put(NAME, without.with(rest.get(), added.toString()));
    }
  }

  /** A name that one sheet has for itself, such as what is printed on every page. */
  public record LocalName(String name, String refersTo, boolean hidden) {
    private String xml(int sheet) {
      return "<definedName name=\"%s\" localSheetId=\"%s\"%s>%s</definedName>"
          .formatted(name, sheet, hidden ? " hidden=\"1\"" : "", XmlText.escaped(refersTo));
    }
  }

  /** A sheet's name as formulas and links write it. */
  public static String quoted(String name) {
    return "'" + name.replace("'", "''") + "'";
  }

  private Markup markup() throws UnfitPart {
    return Markup.of(parts.text(NAME), 2);
  }

  private static Element container(Markup markup) throws UnfitPart {
    return markup
        .child(markup.root(), "sheets")
        .orElseThrow(() -> new UnfitPart("en projektmappe uden ark"));
  }

  private static List<Element> listed(Markup markup) throws UnfitPart {
    return markup.children(container(markup), "sheet");
  }
}
