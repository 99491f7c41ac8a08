package dk.pejling.agreement.yaml;

import dk.pejling.danish.NearestWord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The ids of one kind of thing: each declared once, and only declared ones referred to. */
public final class Register {
  private final String kind;
  private final Findings findings;
  private final Map<String, Place> declared = new LinkedHashMap<>();

  /** {@code kind} names the things in the plural, such as {@code indikatorer}. */
  public Register(String kind, Findings findings) {
    this.kind = kind;
    this.findings = findings;
  }

  public void declare(Field<?> id) {
    id.ifKnown(
        value -> {
          if (declared.putIfAbsent(value.toString(), id.at()) != null) {
            findings.add(
                AgreementCode.DUPLICATE_ID, id.at(), quoted(value), "et id, der ikke er brugt før");
          }
        });
  }

  public Stream<String> ids() {
    return declared.keySet().stream();
  }

  public boolean has(String id) {
    return declared.containsKey(id);
  }

  /** Checks a reference. Where nothing at all is declared, that is the finding, and it is made. */
  public void refer(Field<?> reference) {
    reference.ifKnown(
        value -> {
          if (!declared.isEmpty() && !declared.containsKey(value.toString())) {
            String remedy =
                NearestWord.to(value.toString(), declared.keySet())
                    .map("Mente du \"%s\"?"::formatted)
                    .orElse(AgreementCode.UNKNOWN_REFERENCE.remedy());
            String expected =
                "en af filens %s: %s".formatted(kind, String.join(", ", declared.keySet()));
            findings.add(
                AgreementCode.UNKNOWN_REFERENCE, reference.at(), quoted(value), expected, remedy);
          }
        });
  }

  /** Each id with the place that declares it. */
  public void forEach(BiConsumer<String, Place> use) {
    declared.forEach(use);
  }

  private static String quoted(Object value) {
    return "\"" + value + "\"";
  }
}
