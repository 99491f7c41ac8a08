package dk.pejling.run.answer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the answer to a file is called (`navn på svar`):
 *
 * <pre>
 * klynge-syd.xlsx          klynge-syd.xlsx.svar.txt   .svar.json   klynge-syd-rettes.xlsx
 * klynge-syd-rettes.xlsx   …                                       klynge-syd-rettes-2.xlsx
 * genindlæggelser.csv      genindlæggelser.csv.svar.txt   .svar.json   .svar.xlsx
 * </pre>
 *
 * @param file the file that is answered
 */
record AnswerName(String file) {
  private static final Pattern CORRECTED = Pattern.compile("(.+-rettes)(?:-(\\d{1,4}))?");
  private static final Pattern ANSWER = Pattern.compile("(?s).+\\.svar\\.(txt|json|xlsx)");

  String text() {
    return file + ".svar.txt";
  }

  String json() {
    return file + ".svar.json";
  }

  /** Of the list alone. */
  String list() {
    return file + ".svar.xlsx";
  }

  /** Of the copy to correct; one that comes back gets another name than it came with. */
  String copy() {
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    Matcher corrected = CORRECTED.matcher(stem);
    if (!corrected.matches()) {
      return stem + "-rettes.xlsx";
    }
    int number = corrected.group(2) == null ? 1 : Integer.parseInt(corrected.group(2));
    return "%s-%s.xlsx".formatted(corrected.group(1), number + 1);
  }

  /** Whether a file of that name is an answer, not something to read. */
  static boolean isAnswer(String name) {
    return ANSWER.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
