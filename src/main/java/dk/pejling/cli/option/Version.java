package dk.pejling.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Pejling " + number()};
  }

  /** Such as {@code 1.0.0}. */
  public static String number() {
    Properties settings = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/application.properties")) {
      if (in != null) {
        settings.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings.getProperty("pejling.version", "");
  }
}
