package dk.pejling.intake.sheet.annotate;

import dk.pejling.intake.sheet.part.BookPart;
import dk.pejling.intake.sheet.part.ContentTypes;
import dk.pejling.intake.sheet.part.Dialect;
import dk.pejling.intake.sheet.part.Edit;
import dk.pejling.intake.sheet.part.Element;
import dk.pejling.intake.sheet.part.Links;
import dk.pejling.intake.sheet.part.Markup;
import dk.pejling.intake.sheet.part.Parts;
import dk.pejling.intake.sheet.part.UnfitPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes that comments are shown in (`kommentarfelter`): a drawing in VML beside the sheet. It
 * is searched by pattern, since spreadsheets write it with tags that aren't always closed.
 */
final class NoteBoxes {
  private static final Pattern SHAPE =
      Pattern.compile("<v:shape\\b(?!type).*?</v:shape>\\s*", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
  private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
  private static final Pattern ANCHOR = Pattern.compile("<x:Anchor>[^<]*</x:Anchor>");
  private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d{1,9})");
  private static final String TYPE =
      "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

  /** What stands behind the place of a drawing in the order that the format prescribes. */
  private static final List<String> AFTER =
      List.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "AlternateContent",
          "webPublishItems",
          "tableParts",
          "extLst");

  /** Shapes of the sheets are numbered from a thousand and twenty-four times the sheet. */
  private static final int NUMBERS_PER_SHEET = 1024;

  private final Parts parts;
  private final String name;
  private String text;

  private NoteBoxes(Parts parts, String name, String text) {
    this.parts = parts;
    this.name = name;
    this.text = text;
  }

  /** The sheet's drawing, added where it has none. */
  static NoteBoxes of(Parts parts, BookPart.Sheet sheet) throws UnfitPart {
    Markup markup = Markup.of(parts.text(sheet.part()), 1);
    Links links = new Links(parts, sheet.part());
    Optional<Element> drawing = markup.child(markup.root(), "legacyDrawing");
    if (drawing.isPresent()) {
      String id = drawing.get().attribute("id").orElse("");
      String name =
          links.all().stream()
              .filter(link -> link.id().equals(id))
              .map(Links.Link::target)
              .findFirst()
              .orElseThrow(() -> new UnfitPart("et ark, hvis kommentarer mangler"));
      return new NoteBoxes(parts, name, parts.text(name));
    }
    String name = parts.free("xl/drawings/vmlDrawing", ".vml");
    new ContentTypes(parts)
        .ending("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
    String id = links.add("vmlDrawing", name);
    int at =
        markup.children(markup.root()).stream()
            .filter(each -> AFTER.contains(each.name()))
            .mapToInt(Element::start)
            .findFirst()
            .orElse(markup.root().close());
    String element =
        markup.prefixed(
            "<legacyDrawing r:id=\"%s\" xmlns:r=\"%s\"/>"
                .formatted(id, Dialect.of(parts).relations()));
    parts.put(sheet.part(), markup.with(new Edit(at, at, element)));
    return new NoteBoxes(parts, name, empty(sheet.index() + 1));
  }

  private static String empty(int sheet) {
    return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
        + "<o:idmap v:ext=\"edit\" data=\"%s\"/></o:shapelayout></xml>".formatted(sheet);
  }

  /** Gives the comment of a cell a box that its text fits into. */
  void put(int row, int column, String anchor, int sheet) throws UnfitPart {
    Optional<Edit> known = shape(row, column);
    if (known.isPresent()) {
      String shape = known.get().replacement();
      String sized = ANCHOR.matcher(shape).replaceFirst("<x:Anchor>" + anchor + "</x:Anchor>");
      text = Edit.in(text, List.of(new Edit(known.get().from(), known.get().to(), sized)));
      return;
    }
    int end = text.lastIndexOf("</xml>");
    if (end < 0) {
      throw new UnfitPart("en tegning, der ikke er hel");
    }
    String type = text.contains("id=\"_x0000_t202\"") ? "" : TYPE;
    text =
        text.substring(0, end)
            + type
            + shape(number(sheet), row, column, anchor)
            + text.substring(end);
  }

  void remove(int row, int column) {
    shape(row, column)
        .ifPresent(shape -> text = Edit.in(text, List.of(new Edit(shape.from(), shape.to(), ""))));
  }

  void keep() {
    parts.put(name, text);
  }

  /** The stretch of a cell's box, with the box itself. */
  private Optional<Edit> shape(int row, int column) {
    Matcher shapes = SHAPE.matcher(text);
    while (shapes.find()) {
      if (number(ROW, shapes.group()) == row && number(COLUMN, shapes.group()) == column) {
        return Optional.of(new Edit(shapes.start(), shapes.end(), shapes.group()));
      }
    }
    return Optional.empty();
  }

  private static int number(Pattern pattern, String shape) {
    Matcher number = pattern.matcher(shape);
    return number.find() ? Integer.parseInt(number.group(1)) : -1;
  }

  private int number(int sheet) {
    return Math.max(
            sheet * NUMBERS_PER_SHEET,
            NUMBER
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0))
        + 1;
  }

  private static String shape(int number, int row, int column, String anchor) {
    return "<v:shape id=\"_x0000_s%s\" type=\"#_x0000_t202\"".formatted(number)
        + " style=\"position:absolute;visibility:hidden\" fillcolor=\"#fff4cc\""
        + " o:insetmode=\"auto\"><v:fill color2=\"#fff4cc\"/>"
        + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
        + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>"
        + "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
        + "<x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill>".formatted(anchor)
        + "<x:Row>%s</x:Row><x:Column>%s</x:Column></x:ClientData></v:shape>"
            .formatted(row, column);
  }
}
