package dk.pejling.intake.extract.table.csv;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.table.RowVisitor.BrokenRow;
import dk.pejling.intake.extract.table.csv.CsvRecords.Entry;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file without its end.
 *
 * @param number counted from 1
 * @param whole whether every byte was of the file's encoding
 * @param cut whether the line is longer than {@value #LONGEST} bytes
 */
record Line(int number, String text, boolean whole, boolean cut) {
  /** Longer lines are cut: a row of figures is some hundred bytes. */
  static final int LONGEST = 1 << 20;

  static Line of(int number, byte[] bytes, int from, int to, Charset encoding) {
    String text = new String(bytes, from, to - from, encoding);
    boolean whole = text.indexOf('\uFFFD') < 0 || isWhole(bytes, from, to, encoding);
    return new Line(number, text, whole, to - from >= LONGEST);
  }

  private static boolean isWhole(byte[] bytes, int from, int to, Charset encoding) {
    try {
      encoding.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  boolean isReadable() {
    return whole && !cut;
  }

  /** Taken apart at each separator, where no quote says otherwise. */
  List<String> split(char separator) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
      fields.add(text.substring(from, end));
      from = end + 1;
    }
    fields.add(text.substring(from));
    return fields;
  }

  /** What is told of a line that isn't readable. */
  Entry.Broken broken() {
    return broken(cut ? BrokenRow.TOO_LONG : BrokenRow.ENCODING);
  }

  /** Not the line itself, which may tell a count that is hidden in the report. */
  Entry.Broken broken(BrokenRow why) {
    return new Entry.Broken(number, why, "en linje på " + DanishNumber.of(text.length()) + " tegn");
  }
}
