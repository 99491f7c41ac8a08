package dk.pejling.intake.sheet.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text of one cell, whose runs may have formats of their own. */
public final class RichText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEXADECIMAL = 16;

  private RichText() {}

  /** Reads to the end of the element it stands at; readings in another script are left out. */
  public static String read(XMLStreamReader at) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int phonetic = 0;
    while (depth > 0) {
      int event = at.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (at.getLocalName().equals("t") && phonetic == 0) {
          text.append(at.getElementText());
        } else {
          depth++;
          phonetic = phonetic > 0 || at.getLocalName().equals("rPh") ? phonetic + 1 : 0;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        phonetic = Math.max(0, phonetic - 1);
      }
    }
    return unescaped(text.toString());
  }

  /** Characters that XML can't hold are written {@code _x000D_}. */
  public static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), HEXADECIMAL))));
  }
}
