import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes an extract of 10,000,704 lines: 100 indicators, 98 municipalities and 24 years make 235,200
 * groups of 42 or 44 lines, sex by age. Counts are written with a decimal comma.
 *
 * <pre>
 * indikator;kommune;år;køn;alder;antal
 * indikator-000;Kommune Nr 0;2001;Mænd;0-4 år;482,0
 * </pre>
 */
final class LargeData {
  private static final String[] SEXES = {"Mænd", "Kvinder"};

  private LargeData() {}

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  static void write(Path file) throws IOException {
    SplittableRandom random = new SplittableRandom(20_251_122);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("indikator;kommune;år;køn;alder;antal\n");
      for (int indicator = 0; indicator < BenchAgreement.INDICATORS; indicator++) {
        int ages = indicator < 74 ? 21 : 22;
        for (int municipality = 0; municipality < BenchAgreement.MUNICIPALITIES; municipality++) {
          for (int year = 0; year < BenchAgreement.YEARS; year++) {
            for (String sex : SEXES) {
              for (int age = 0; age < ages; age++) {
                out.append(BenchAgreement.indicator(indicator))
                    .append(';')
                    .append(BenchAgreement.municipality(municipality))
                    .append(';')
                    .append(String.valueOf(BenchAgreement.FIRST_YEAR + year))
                    .append(';')
                    .append(sex)
                    .append(';')
                    .append(String.valueOf(age * 5))
                    .append('-')
                    .append(String.valueOf(age * 5 + 4))
                    .append(" år;")
                    .append(String.valueOf(random.nextInt(5_000)))
                    .append(",0\n");
              }
            }
          }
        }
      }
    }
  }
}
