package dk.pejling.intake.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** An extract with every kind of fault and oddity in it, the same for the same seed. */
final class RandomExtract {
  private static final List<String> INDICATORS = List.of("antal", "andel", "Rate", "dage");
  private static final List<String> AREAS =
      List.of("Hjørring", "825", "Thisted (Thy)", "Region Nordjylland", "København", "Bornholm");
  private static final List<String> SEXES = List.of("Mænd", "kvinder");
  private static final List<String> AGES = List.of("0-64 år", "65+ år", "ukendt");

  private final Random random;
  private final List<String> lines = new ArrayList<>();
  private final int faultsOfHundred;

  RandomExtract(long seed, int periods) {
    random = new Random(seed);
    faultsOfHundred = List.of(0, 1, 5, 30).get(random.nextInt(4));
    for (int period = 0; period < periods; period++) {
      String year =
          period % 3 == 0
              ? (1990 + period % 35) + "K" + (1 + period / 35 % 4)
              : "" + (1985 + period % 40);
      for (String indicator : INDICATORS) {
        for (String area : AREAS) {
          for (String sex : SEXES) {
            for (String age : AGES) {
              lines.add(line(indicator, area, year, sex, age));
            }
          }
        }
      }
    }
    if (random.nextBoolean()) {
      Collections.shuffle(lines, random);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (random.nextInt(3) == 0) {
      out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }
    String end = random.nextBoolean() ? "\n" : "\r\n";
    text(out, "indikator;område;periode;køn;alder;værdi;tæller;nævner;note;kommentar" + end);
    boolean quoted = random.nextInt(8) == 0;
    boolean returned = random.nextInt(8) == 0;
    for (String line : lines) {
      if (!chance(faultsOfHundred)) {
        text(out, line + end);
        continue;
      }
      switch (random.nextInt(12)) {
        case 0 -> text(out, line + end + line + end);
        case 1 -> text(out, line + end + line.replaceAll("[1-8]", "9") + end);
        case 2 -> text(out, end + "  " + end + line + ";;" + end);
        case 3 -> text(out, line.substring(line.length() / 2) + end);
        case 4 -> {
          text(out, line);
          out.write(0xE6);
          text(out, end);
        }
        case 5 -> text(out, line + ";mere" + end);
        case 6 -> text(out, (quoted ? line.replaceFirst("ukendt", "\"ukendt\"") : line) + end);
        case 7 -> text(out, line + (returned ? "\r" : end));
        case 8 -> text(out, line.replaceFirst("Mænd", "I alt") + end);
        case 9 -> text(out, (quoted ? line + "\"" : line) + end);
        case 10 -> text(out, "\u00A0" + line.replace(";", " ;") + end);
        default -> {}
      }
    }
    if (random.nextBoolean()) {
      text(out, lines.getFirst());
    }
    return out.toByteArray();
  }

  private String line(String indicator, String area, String year, String sex, String age) {
    return String.join(
        ";",
        odd(indicator, "andell", "ukendt-9", ""),
        odd(area, "Hjøring", "", "Frederikshavn", "  Læsø "),
        odd(year, "2025x", "2099", "1950", ""),
        odd(sex, "Mand"),
        odd(age, "3"),
        count(),
        indicator.equals("antal") ? "" : count(),
        indicator.equals("antal") ? "" : odd("99999", "0", "", "4"),
        chance(3) ? "foreløbigt tal" : "",
        chance(5) ? "blåbær" : "");
  }

  private String count() {
    return odd(
        String.valueOf(random.nextInt(5_000)),
        "1.234",
        "12.345.678",
        "17,0",
        "17,5",
        " 3 ",
        "..",
        "<5",
        "-4",
        "",
        "abc",
        "1.23",
        "0.123",
        "007",
        "9999999999999",
        "1e5",
        "−3",
        "٣");
  }

  private String odd(String usual, String... unusual) {
    return chance(faultsOfHundred) ? unusual[random.nextInt(unusual.length)] : usual;
  }

  private boolean chance(int ofHundred) {
    return random.nextInt(100) < ofHundred;
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
