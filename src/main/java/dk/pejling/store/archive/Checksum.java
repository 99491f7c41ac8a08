package dk.pejling.store.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 as 64 hexadecimal digits: the name of a content. */
public final class Checksum {
  private static final int BUFFER = 1 << 16;

  private Checksum() {}

  public static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  public static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** One checksum of several texts in order; tells apart how they are divided. */
  public static String of(List<String> texts) {
    MessageDigest digest = sha256();
    ByteArrayOutputStream some = new ByteArrayOutputStream(BUFFER);
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      some.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      some.writeBytes(bytes);
      if (some.size() >= BUFFER) {
        digest.update(some.toByteArray());
        some.reset();
      }
    }
    digest.update(some.toByteArray());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
