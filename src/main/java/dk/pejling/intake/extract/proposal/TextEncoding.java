package dk.pejling.intake.extract.proposal;

import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.limit.Allowance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the bytes of a text file can be read as letters. */
enum TextEncoding {
  ASCII("utf-8", StandardCharsets.UTF_8),
  UTF_8("utf-8", StandardCharsets.UTF_8),
  /** Has bytes that are letters in windows-1252 and nothing in ISO-8859-1. */
  WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
  /** The two write all that the file has alike. */
  EITHER_LATIN("windows-1252", Charset.forName("windows-1252"));

  private static final int BUFFER = 1 << 16;
  private static final int FIRST_OTHER = 0x80;
  private static final int FIRST_LATIN = 0xA0;

  private final String key;
  private final Charset charset;

  TextEncoding(String key, Charset charset) {
    this.key = key;
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  void tell(ProposalText text) {
    text.because(
        switch (this) {
          case ASCII -> "tegnsæt: filen har kun bogstaver, der er ens i alle tegnsæt";
          case UTF_8 -> "tegnsæt: hele filen er gyldig UTF-8 med bogstaver uden for a-z";
          case WINDOWS_1252 ->
              "tegnsæt: filen er ikke UTF-8 og har tegn, der kun findes i windows-1252";
          case EITHER_LATIN ->
              "tegnsæt: filen er ikke UTF-8. Om det er windows-1252 eller iso-8859-1, kan ikke ses;"
                  + " filens bogstaver er ens i de to";
        });
    text.key("tegnsæt", key);
  }

  static TextEncoding of(Path file, Allowance allowance) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean other = false;
    boolean control = false;
    boolean utf8 = true;
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer letters = CharBuffer.allocate(BUFFER);
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      while (read >= 0) {
        allowance.time();
        for (int at = bytes.position(); at < bytes.position() + read; at++) {
          int value = bytes.array()[at] & 0xFF;
          other |= value >= FIRST_OTHER;
          control |= value >= FIRST_OTHER && value < FIRST_LATIN;
        }
        bytes.position(bytes.position() + read).flip();
        utf8 = utf8 && !decoder.decode(bytes, letters.clear(), false).isError();
        if (!utf8) {
          bytes.position(bytes.limit());
        }
        bytes.compact();
        read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      }
      utf8 = utf8 && !decoder.decode(bytes.flip(), letters.clear(), true).isError();
    }
    if (utf8) {
      return other ? UTF_8 : ASCII;
    }
    return control ? WINDOWS_1252 : EITHER_LATIN;
  }
}
