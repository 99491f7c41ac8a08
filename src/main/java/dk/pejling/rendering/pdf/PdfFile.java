package dk.pejling.rendering.pdf;

import java.util.List;
import java.util.Map;

/**
 * A painted document.
 *
 * @param places which page each anchor stands on, counted from 1
 * @param warnings of what could not be set as the document has it
 */
public record PdfFile(byte[] content, Map<String, Integer> places, List<Warning> warnings) {
  public PdfFile {
    places = Map.copyOf(places);
    warnings = List.copyOf(warnings);
  }
}
