package dk.pejling.intake.sheet.list;

import dk.pejling.intake.sheet.part.BookPart;
import dk.pejling.intake.sheet.part.Edit;
import dk.pejling.intake.sheet.part.Element;
import dk.pejling.intake.sheet.part.Links;
import dk.pejling.intake.sheet.part.Markup;
import dk.pejling.intake.sheet.part.Parts;
import dk.pejling.intake.sheet.part.UnfitPart;
import java.util.EnumMap;
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
  private String text;

  private Looks(String text) {
    this.text = text;
  }

  static Looks in(Parts parts) throws UnfitPart {
    Optional<String> name = new Links(parts, BookPart.NAME).target("styles");
    if (name.isEmpty()) {
      throw new UnfitPart("en projektmappe uden formater");
    }
    Looks looks = new Looks(parts.text(name.get()));
    for (Look look : Look.values()) {
      looks.numbers.put(look, looks.added(look, ""));
    }
    for (Look look : List.of(Look.TEXT, Look.LINK)) {
      looks.quoted.put(look, looks.added(look, " quotePrefix=\"1\""));
    }
    parts.put(name.get(), looks.text);
    return looks;
  }

  /** The number of a look for this text; what could be taken for a formula is marked as text. */
  int number(Look look, String content) {
    boolean like = !content.isEmpty() && "=+-@".indexOf(content.charAt(0)) >= 0;
    return (like && quoted.containsKey(look) ? quoted : numbers).get(look);
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
    Markup markup = Markup.of(text, 2);
    Element all =
        markup
            .child(markup.root(), collection)
            .orElseThrow(() -> new UnfitPart("formater uden " + collection));
    String wanted = markup.prefixed(element);
    List<String> known = markup.children(all).stream().map(markup::written).toList();
    if (known.isEmpty()) {
      throw new UnfitPart("formater uden " + collection);
    }
    int at = known.indexOf(wanted);
    if (at >= 0) {
      return at;
    }
    String tag = all.tagWith("count", Integer.toString(known.size() + 1));
    text =
        Edit.in(text, List.of(all.retagged(tag), new Edit(all.close(), all.close(), wanted)));
    return known.size();
  }
}
