package dk.pejling.rendering.pdf.font;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Gives the same numbers for the same seed. OpenPDF draws the prefix of a font subset's name from a
 * secure random; a name needs no secrecy, and the same report must give the same bytes.
 */
final class RepeatableRandom extends SecureRandom {
  private final transient Random numbers;

  RepeatableRandom(long seed) {
    this.numbers = new Random(seed);
  }

  @Override
  public void nextBytes(byte[] bytes) {
    numbers.nextBytes(bytes);
  }

  @Override
  public int nextInt() {
    return numbers.nextInt();
  }

  @Override
  public int nextInt(int bound) {
    return numbers.nextInt(bound);
  }

  @Override
  public double nextDouble() {
    return numbers.nextDouble();
  }
}
