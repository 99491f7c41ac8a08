package dk.pejling.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** An archive written byte by byte, without compression, so that it can say what isn't so. */
final class RawArchive {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<byte[]> directory = new ArrayList<>();

  /** Both headers say the same. */
  RawArchive part(String name, String content) {
    return part(name, name, content, content.length());
  }

  /**
   * The two headers may differ.
   *
   * @param name in the directory
   * @param own in the part's own header
   * @param size that the directory says
   */
  RawArchive part(String name, String own, String content, int size) {
    int at = bytes.size();
    byte[] data = content.getBytes(StandardCharsets.ISO_8859_1);
    bytes.writeBytes(header(0x04034b50, own, data, data.length, 0));
    bytes.writeBytes(own.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(data);
    return listed(name, data, size, at);
  }

  /** In the directory only: the bytes of a part that lies there already. */
  RawArchive listed(String name, byte[] data, int size, int at) {
    ByteArrayOutputStream entry = new ByteArrayOutputStream();
    entry.writeBytes(header(0x02014b50, name, data, size, at));
    entry.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    directory.add(entry.toByteArray());
    return this;
  }

  byte[] bytes() {
    return bytes(directory.size());
  }

  /** With a number of parts of its own. */
  byte[] bytes(int count) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(bytes.toByteArray());
    directory.forEach(whole::writeBytes);
    int length = whole.size() - bytes.size();
    ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    end.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
    end.putShort((short) count).putShort((short) count).putInt(length).putInt(bytes.size());
    whole.writeBytes(end.array());
    return whole.toByteArray();
  }

  private static byte[] header(int signature, String name, byte[] data, int size, int at) {
    boolean listed = signature == 0x02014b50;
    CRC32 crc = new CRC32();
    crc.update(data);
    ByteBuffer header = ByteBuffer.allocate(listed ? 46 : 30).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(signature);
    if (listed) {
      header.putShort((short) 20);
    }
    header.putShort((short) 20).putShort((short) 0).putShort((short) 0).putInt(0);
    header.putInt((int) crc.getValue()).putInt(size).putInt(size);
    header.putShort((short) name.getBytes(StandardCharsets.UTF_8).length).putShort((short) 0);
    if (listed) {
      header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(at);
    }
    return header.array();
  }
}
