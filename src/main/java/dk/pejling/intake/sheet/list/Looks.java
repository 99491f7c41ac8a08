package dk.pejling.intake.sheet.list;

import dk.pejling.intake.sheet.part.BookPart;
import dk.pejling.intake.sheet.part.Edit;
import dk.pejling.intake.sheet.part.Element;
import dk.pejling.intake.sheet.part.Links;
import dk.pejling.intake.sheet.part.Markup;
import dk.pejling.intake.sheet.part.Parts;
import dk.pejling.intake.sheet.part.UnfitPart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds the list's looks behind a workbook's own, whose numbers stay as they are; looks that are
 * there already are used again.
 */
final class Looks {
  private static final String LINE = "<color rgb=\"FFB8C2CC\"/>";
  private static final String BOX =
      "<border><left style=\"thin\">%1$s</left><right style=\"thin\">%1$s</right>"
          .concat("<top style=\"thin\">%1$s</top><bottom style=\"thin\">%1$s</bottom><diagonal/>")
          .concat("</border>")
          .formatted(LINE);
  private static final String NO_BOX =
      "<border><left/><right/><top/><bottom/><diagonal/></border>";

  private final Map<Look, Integer> numbers = new EnumMap<>(Look.class);
  private final Map<Look, Integer> quoted = new EnumMap<>(Look.class);
  private final Markup styles;
  private final Map<String, List<String>> collections = new HashMap<>();

  private Looks(Markup styles) {
    this.styles = styles;
  }

  static Looks in(Parts parts) throws UnfitPart {
    Optional<String> name = new Links(parts, BookPart.NAME).target("styles");
    if (name.isEmpty()) {
      throw new UnfitPart("en projektmappe uden formater");
    }
    Looks looks = new Looks(Markup.of(parts.text(name.get()), 2));
    for (Look look : Look.values()) {
      looks.numbers.put(look, looks.added(look, ""));
    }
    for (Look look : List.of(Look.TEXT, Look.LINK)) {
      looks.quoted.put(look, looks.added(look, " quotePrefix=\"1\""));
    }
    parts.put(name.get(), looks.text());
    return looks;
  }

  /** The number of a look for this text; what could be taken for a formula is marked as text. */
  int number(Look look, String content) {
    boolean like = !content.isEmpty() && "=+-@".indexOf(content.charAt(0)) >= 0;
    int plain = numbers.getOrDefault(look, 0);
    return like ? quoted.getOrDefault(look, plain) : plain;
  }

  private int added(Look look, String quotePrefix) throws UnfitPart {
    int font = place("fonts", look.font().xml());
    int fill = place("fills", look.fill().xml());
    int border = place("borders", look.boxed() ? BOX : NO_BOX);
    return place(
        "cellXfs",
        "<xf numFmtId=\"49\" fontId=\"%s\" fillId=\"%s\" borderId=\"%s\" xfId=\"0\"%s"
                .formatted(font, fill, border, quotePrefix)
            + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
            + " applyAlignment=\"1\">"
            + look.alignment()
            + "</xf>");
  }

  /** Where an element stands among a collection's, added where it doesn't. */
  private int place(String collection, String element) throws UnfitPart {
    List<String> known = collections.get(collection);
    if (known == null) {
      known = new ArrayList<>(written(collection));
      collections.put(collection, known);
    }
    String wanted = styles.prefixed(element);
    int at = known.indexOf(wanted);
    if (at >= 0) {
      return at;
    }
    known.add(wanted);
    return known.size() - 1;
  }

  private List<String> written(String collection) throws UnfitPart {
    List<String> written =
        styles.children(element(collection)).stream().map(styles::written).toList();
    if (written.isEmpty()) {
      throw new UnfitPart("formater uden " + collection);
    }
    return written;
  }

  private Element element(String collection) throws UnfitPart {
    return styles
        .child(styles.root(), collection)
        .orElseThrow(() -> new UnfitPart("formater uden " + collection));
  }

  /** The styles with what has been added behind each collection's own. */
  private String text() throws UnfitPart {
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : collections.entrySet()) {
      List<String> all = each.getValue();
      int own = written(each.getKey()).size();
      if (all.size() > own) {
        Element element = element(each.getKey());
        edits.add(element.retagged(element.tagWith("count", Integer.toString(all.size()))));
        String added = String.join("", all.subList(own, all.size()));
        edits.add(new Edit(element.close(), element.close(), added));
      }
    }
    return Edit.in(styles.text(), edits);
  }
}
