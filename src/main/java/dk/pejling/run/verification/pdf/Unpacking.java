package dk.pejling.run.verification.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PDF would take when it is unpacked, found before anything unpacks it into memory. Streams
 * always stand in the open, each behind a dictionary that names how it is packed; reports know one
 * way, so another could only come from elsewhere.
 */
final class Unpacking {
  /** 61,000 figures take 40 MB, 500 pages as much again. */
  private static final long MOST = 192L << 20;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NAME = 40;

  private final byte[] content;

  Unpacking(byte[] content) {
    this.content = content;
  }

  boolean isTooLarge() {
    long sum = 0;
    byte[] buffer = new byte[BUFFER];
    for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
      sum += unpacked(start(at + STREAM.length), MOST - sum, buffer);
      if (sum > MOST) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is encrypted. */
  boolean isEncrypted() {
    for (int at = 0; at < content.length; at++) {
      if (content[at] == '/' && name(at).equals("Encrypt")) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is packed in another way than reports are, or more than once. */
  boolean isPackedOtherwise() {
    for (int at = 0; at < content.length; at++) {
      if (content[at] == '/' && name(at).equals("Filter") && !isDeflate(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeflate(int filter) {
    int to = Math.min(content.length, filter + 2 * LONGEST_NAME);
    String from = new String(content, filter, to - filter, StandardCharsets.ISO_8859_1);
    return from.matches("(?s)/Filter\\s*(?:/FlateDecode\\b|\\[\\s*(?:/FlateDecode\\s*)?\\]).*");
  }

  /** A name, with its escapes undone: {@code /F#69lter} is one, too. */
  private String name(int slash) {
    StringBuilder name = new StringBuilder();
    int at = slash + 1;
    while (at < content.length && name.length() < LONGEST_NAME && isRegular(content[at])) {
      int high = at + 2 < content.length ? Character.digit(content[at + 1], 16) : -1;
      int low = at + 2 < content.length ? Character.digit(content[at + 2], 16) : -1;
      if (content[at] == '#' && high >= 0 && low >= 0) {
        name.append((char) (16 * high + low));
        at += 3;
      } else {
        name.append((char) content[at]);
        at++;
      }
    }
    return name.toString();
  }

  private static boolean isRegular(byte each) {
    return each > ' ' && "()<>[]{}/%".indexOf(each) < 0;
  }

  private int next(int from) {
    for (int at = from; at <= content.length - STREAM.length; at++) {
      if (content[at] == 's' && isStream(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isStream(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (content[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private int start(int afterKeyword) {
    int at = afterKeyword;
    while (at < content.length && (content[at] == ' ' || content[at] == '\r')) {
      at++;
    }
    return at < content.length && content[at] == '\n' ? at + 1 : at;
  }

  /** How much it unpacks to, as far as it can be unpacked; a little more than the limit at most. */
  private long unpacked(int from, long limit, byte[] buffer) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      long sum = 0;
      while (sum <= limit) {
        int more = inflater.inflate(buffer);
        if (more == 0) {
          return sum;
        }
        sum += more;
      }
      return sum;
    } catch (DataFormatException notPacked) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
