package dk.pejling.intake.extract.jsonstat;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Opens a JSON file at any place in it. A name that stands twice among the same members, too deep a
 * nesting and too long a text are faults.
 */
final class JsonSource {
  private static final int DEEPEST = 60;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_NAME = 10_000;
  private static final int LONGEST_FIGURE = 1_000;
  private static final int MARK = 3;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_FIGURE)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // JSON is UTF-8; and only its own reader of bytes tells where in the file it is
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .build();

  private final Path path;
  private final String name;

  JsonSource(Path path, String name) {
    this.path = path;
    this.name = name;
  }

  /** Work on a parser, which throws what Jackson throws. */
  @FunctionalInterface
  interface Work<T> {
    T with(JsonParser parser) throws IOException;
  }

  /** The bytes of a byte order mark, 0 where the file has none. */
  long start() throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      byte[] head = bytes.readNBytes(MARK);
      boolean marked =
          head.length == MARK
              && head[0] == (byte) 0xEF
              && head[1] == (byte) 0xBB
              && head[2] == (byte) 0xBF;
      return marked ? MARK : 0;
    }
  }

  JsonParser open(long offset) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(path);
    channel.position(offset);
    return FACTORY.createParser(
        ObjectReadContext.empty(), new BufferedInputStream(Channels.newInputStream(channel)));
  }

  /**
   * Does work from a place on.
   *
   * @param line of that place
   */
  <T> T from(long offset, int line, Work<T> work) throws IOException {
    try (JsonParser parser = open(offset)) {
      try {
        return work.with(parser);
      } catch (JacksonIOException e) {
        throw e.getCause();
      } catch (JacksonException e) {
        throw fault(e, line - 1 + parser.currentLocation().getLineNr());
      }
    }
  }

  private CubeFaultException fault(JacksonException e, int at) {
    return switch (e) {
      case UnexpectedEndOfInputException end ->
          new CubeFaultException(
              CubeCode.CUT_OFF, at(at), "slutningen af filen", "resten af filen");
      case StreamConstraintsException much ->
          new CubeFaultException(
              CubeCode.BROKEN,
              at(at),
              "noget alt for langt eller alt for dybt indlejret",
              "højst %s niveauer".formatted(DEEPEST));
      default ->
          new CubeFaultException(
              CubeCode.BROKEN,
              at(at),
              String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                  ? "en nøgle, der står to gange"
                  : "noget, der ikke er JSON",
              "gyldig JSON i UTF-8");
    };
  }

  SourceLocation at(int line) {
    return new SourceLocation.Line(name, line, "");
  }

  String name() {
    return name;
  }
}
