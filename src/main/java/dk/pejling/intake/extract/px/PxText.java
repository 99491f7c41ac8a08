package dk.pejling.intake.extract.px;

import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The charset of a PX file (`tegnsæt`): a byte order mark says UTF-8, else {@code CODEPAGE} tells,
 * else it is ISO-8859-1, as the format has it. Where every letter beyond ASCII is UTF-8, the file
 * is, whatever it says: no Danish text in another charset looks like that by chance.
 */
record PxText(Charset charset, boolean otherThanSaid, String said) {
  /** Those where the bytes of quotes and semicolons stand for nothing else. */
  private static final Pattern READABLE =
      Pattern.compile("utf-?8|us-ascii|iso-?8859-\\d{1,2}|windows-125\\d|(ibm|cp)(437|850|865)");

  static PxText of(Collection<PxStatement> statements, boolean marked, PxBytes bytes)
      throws CubeFaultException {
    PxStatement codepage =
        statements.stream()
            .filter(each -> each.keyword().equals("CODEPAGE") && !each.values().isEmpty())
            .findFirst()
            .orElse(new PxStatement("CODEPAGE", "", List.of(), List.of("iso-8859-1"), 1));
    String said = codepage.values().getFirst().strip();
    Charset charset = marked ? StandardCharsets.UTF_8 : named(said, codepage.line(), bytes);
    if (!charset.equals(StandardCharsets.UTF_8) && looksLikeUtf8(statements)) {
      return new PxText(StandardCharsets.UTF_8, true, said);
    }
    PxText text = new PxText(charset, false, said);
    for (PxStatement each : statements) {
      for (String value : each.values()) {
        if (!text.isWhole(value)) {
          throw new CubeFaultException(
              CubeCode.UNKNOWN_CHARSET,
              bytes.at(each.line()),
              "bogstaver i %s, der ikke er %s".formatted(each.keyword(), charset.name()),
              "tekst i " + charset.name());
        }
      }
    }
    return text;
  }

  private static Charset named(String said, int line, PxBytes bytes) throws CubeFaultException {
    String name = said.toLowerCase(Locale.ROOT);
    try {
      if (READABLE.matcher(name).matches() && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    } catch (IllegalCharsetNameException e) {
      // falls through: as unknown as any other
    }
    throw new CubeFaultException(
        CubeCode.UNKNOWN_CHARSET,
        bytes.at(line),
        "CODEPAGE \"" + said + "\"",
        "for eksempel utf-8, iso-8859-1 eller windows-1252");
  }

  private static boolean looksLikeUtf8(Collection<PxStatement> statements) {
    PxText utf8 = new PxText(StandardCharsets.UTF_8, false, "");
    boolean beyondAscii = false;
    for (PxStatement each : statements) {
      for (String value : each.values()) {
        boolean plain = value.chars().allMatch(letter -> letter < 0x80);
        if (!plain && !utf8.isWhole(value)) {
          return false;
        }
        beyondAscii |= !plain;
      }
    }
    return beyondAscii;
  }

  private boolean isWhole(String value) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The text that bytes, one a letter, stand for. */
  String of(String bytes) {
    return charset.equals(StandardCharsets.ISO_8859_1)
        ? bytes
        : new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
  }

  PxStatement of(PxStatement statement) {
    return new PxStatement(
        statement.keyword(),
        statement.language(),
        all(statement.subject()),
        all(statement.values()),
        statement.line());
  }

  private List<String> all(List<String> values) {
    List<String> texts = new ArrayList<>(values.size());
    values.forEach(value -> texts.add(of(value)));
    return texts;
  }
}
