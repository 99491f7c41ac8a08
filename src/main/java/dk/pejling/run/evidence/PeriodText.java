package dk.pejling.run.evidence;

import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Periods as people write them, such as {@code 2025K2}. */
final class PeriodText {
  private PeriodText() {}

  static final class Written extends ValueSerializer<Period> {
    @Override
    public void serialize(Period period, JsonGenerator json, SerializationContext context) {
      json.writeString(period.label());
    }
  }

  /** A period of a kind. */
  static final class Read<P extends Period> extends ValueDeserializer<P> {
    private final Class<P> kind;

    Read(Class<P> kind) {
      this.kind = kind;
    }

    @Override
    public P deserialize(JsonParser json, DeserializationContext context) {
      String text = json.getString();
      return PeriodNotation.read(text)
          .filter(kind::isInstance)
          .map(kind::cast)
          .orElseGet(() -> context.reportInputMismatch(kind, "not a period: %s", text));
    }
  }
}
