package dk.pejling.run.evidence;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Decimals that can be written out: {@code 1E999999999} is a short text and a very long number. The
 * program's own have at most 34 digits and exponents of two.
 */
final class BoundedDecimal extends ValueDeserializer<BigDecimal> {
  private static final Pattern DECIMAL =
      Pattern.compile("-?\\d{1,60}(?:\\.\\d{1,60})?(?:E[-+]?\\d{1,2})?");

  @Override
  public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
    String text = json.getString();
    if (!DECIMAL.matcher(text).matches()) {
      return context.reportInputMismatch(BigDecimal.class, "not a decimal: %s", text);
    }
    return new BigDecimal(text);
  }
}
