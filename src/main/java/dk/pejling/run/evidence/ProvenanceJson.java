package dk.pejling.run.evidence;

import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Provenance;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * Where a figure comes from, without when that was received: no report prints it, and the same
 * files received on another day make the same report.
 */
final class ProvenanceJson {
  private ProvenanceJson() {}

  /** What is written of it. */
  private record Place(SourceLocation location, String sha256) {}

  static final class Written extends ValueSerializer<Provenance> {
    @Override
    public void serialize(Provenance from, JsonGenerator json, SerializationContext context) {
      context.writeValue(json, new Place(from.location(), from.sha256()));
    }
  }

  static final class Read extends ValueDeserializer<Provenance> {
    @Override
    public Provenance deserialize(JsonParser json, DeserializationContext context) {
      Place place = context.readValue(json, Place.class);
      return new Provenance(place.location(), place.sha256(), Instant.EPOCH);
    }
  }
}
