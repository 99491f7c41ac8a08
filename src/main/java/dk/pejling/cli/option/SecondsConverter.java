package dk.pejling.cli.option;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole seconds, at most a day. */
public final class SecondsConverter implements ITypeConverter<Duration> {
  private static final int DAY = 86_400;

  @Override
  public Duration convert(String text) {
    if (text.strip().matches("\\d{1,5}") && Integer.parseInt(text.strip()) <= DAY) {
      return Duration.ofSeconds(Integer.parseInt(text.strip()));
    }
    throw new TypeConversionException("not seconds: " + text);
  }
}
