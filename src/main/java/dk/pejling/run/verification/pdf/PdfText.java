package dk.pejling.run.verification.pdf;

import java.util.List;

/**
 * What a PDF says.
 *
 * @param pages the text of each, line by line
 * @param alternates what is said in place of figures, in reading order
 */
public record PdfText(List<String> pages, List<String> alternates) {
  public PdfText {
    pages = List.copyOf(pages);
    alternates = List.copyOf(alternates);
  }
}
