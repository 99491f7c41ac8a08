package dk.pejling.run.output;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON in the order they name their parts; the same bytes on every platform. */
public final class Json {
  private final ObjectWriter writer;

  public Json() {
    this(JsonMapper.builder());
  }

  /**
   * @param names how kinds of records are told apart
   */
  Json(JsonMapper.Builder names) {
    writer =
        names
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer()
            .with(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
  }

  public byte[] write(Object value) {
    return (writer.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
