package dk.pejling.run.verification;

import dk.pejling.run.output.Manifest;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads manifests, a PDF's own or a folder's. */
final class ManifestJson {
  private final JsonMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

  /** Nothing where it isn't one. */
  Optional<Manifest> read(byte[] json) {
    try {
      return Optional.ofNullable(mapper.readValue(json, Manifest.class));
    } catch (JacksonException otherwise) {
      return Optional.empty();
    }
  }
}
