package dk.pejling.run.input.text;

import dk.pejling.finding.Checked;
import dk.pejling.run.input.arrival.InputCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts are UTF-8; a byte order mark, as some editors put first, is no part of the text. */
public final class Utf8 {
  private static final String MARK = "\uFEFF";

  private Utf8() {}

  /** The text, or that it is no text in UTF-8. */
  public static Checked<String> read(Path file, String place) throws IOException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return Checked.accepted(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Checked.rejected(
          InputCode.NOT_UTF8.about(place, "bytes, der ikke er UTF-8", "tekst i UTF-8"));
    }
  }
}
