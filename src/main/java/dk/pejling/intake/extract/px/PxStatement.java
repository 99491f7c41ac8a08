package dk.pejling.intake.extract.px;

import java.util.List;

/**
 * One keyword with its values (`nøgleord`). Texts are still bytes, one a letter: the file tells its
 * charset only underway.
 *
 * @param language or empty
 * @param subject what stands in brackets after the keyword, such as a variable's name
 * @param line where it begins
 */
record PxStatement(
    String keyword, String language, List<String> subject, List<String> values, int line) {
  PxStatement {
    subject = List.copyOf(subject);
    values = List.copyOf(values);
  }
}
