package dk.pejling.intake.extract.px;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeSource;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.Dimension.Role;
import dk.pejling.intake.extract.cube.HeardCube;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** PX files of a statistical office; what is expected of each was read off the file by eye. */
@EnabledIf(value = "arePresent", disabledReason = "the folder with real extracts isn't there")
class RealPxFilesTest {
  private static final Path EXTRACTS = Path.of("../shared/data/extracts");

  static boolean arePresent() {
    return Files.isReadable(EXTRACTS.resolve("Month__PR0101D8.px"));
  }

  @Test
  void monthsOnOneLineEach() throws IOException {
    HeardCube cube = read("Month__PR0101D8.px", "");

    assertThat(cube.names()).containsExactly("period");
    assertThat(cube.texts()).hasSize(58);
    assertThat(cube.text("2004M09")).isEqualTo("99.6700");
    assertThat(cube.cell("2004M10").line()).isEqualTo(49);
    assertThat(cube.text("2009M06")).isEqualTo("108.9500");
    assertThat(cube.head().dimensions().getFirst().categories().get(1))
        .isEqualTo(new Category("2004M10", "2004M10", "2004M10", ""));
    assertThat(cube.head().made()).isEqualTo(new Dating.On(LocalDate.of(2009, 7, 8)));
    assertThat(cube.notices()).isEmpty();
  }

  @Test
  void quartersBesideGroupsOfGoods() throws IOException {
    HeardCube cube = read("Quarter__HA0201E8.px", "");

    assertThat(cube.texts()).hasSize(9 * 13);
    assertThat(cube.text("0+1 Food, beverages and tobacco|2006K1")).isEqualTo("146");
    assertThat(cube.text("0-9 Total|2009K1")).isEqualTo("117");
    assertThat(cube.text("8+9 Other manufactured articles|2009K1")).isEqualTo("124");
    assertThat(cube.cell("3 Mineral fuels, lubric. and related materials|2006K1").line())
        .isEqualTo(51);
    assertThat(cube.head().dimensions().get(1).categories().getFirst().period())
        .isEqualTo("2006K1");
  }

  @Test
  void populationWithTotalsOfItsOwn() throws IOException {
    HeardCube cube = read("Population__BE0101A1elimtot.px", "");

    assertThat(cube.texts()).hasSize(5 * 3 * 6);
    assertThat(cube.text("widowers/widows|women|2003")).isEqualTo("414863");
    assertThat(cube.text("total|total|2006")).isEqualTo("9113257");
    Category widowed = cube.head().dimensions().getFirst().categories().get(2);
    assertThat(widowed.code()).isEqualTo("ÄNKL");
  }

  @Test
  void symbolsAreNeitherFiguresNorMoved() throws IOException {
    HeardCube cube = read("NPM__BE0101F1datasymbols.px", "");

    assertThat(cube.texts()).hasSize(24);
    assertThat(cube.text("00 Sweden|20|2003|women")).isEqualTo(".");
    assertThat(cube.text("01 Stockholm county|22|2003|women")).isEqualTo("......");
    assertThat(cube.text("0114 Upplands Väsby|20|2003|women")).isEqualTo("38");
    assertThat(cube.text("0115 Vallentuna|22|2003|women")).isEqualTo("23");
    assertThat(cube.head().symbols())
        .containsEntry(".", "one")
        .containsEntry("......", "six")
        .containsEntry(".......", "sum");
  }

  @Test
  void keysNameTheRows() throws IOException {
    HeardCube cube = read("keys__BE0101F1symbnotkeys.px", "");

    assertThat(cube.texts()).hasSize(4 * 3 * 1 * 2 * 2);
    assertThat(cube.text("00 Sweden|20|2003|Inmigrated|women")).isEqualTo(".");
    assertThat(cube.text("0114 Upplands Väsby|21|2003|Outmigrated|men")).isEqualTo("34");
    assertThat(cube.text("0115 Vallentuna|22|2003|Outmigrated|women")).isEqualTo("35");
    assertThat(role(cube, "type")).isEqualTo(Role.CONTENT);
    assertThat(role(cube, "period")).isEqualTo(Role.TIME);
    assertThat(cube.notices()).isEmpty();
  }

  @Test
  void bothLanguagesNameTheSameCells() throws IOException {
    HeardCube english = read("multilanguage__BE0101F1ensvdescdefault.px", "");
    HeardCube swedish = read("multilanguage__BE0101F1ensvdescdefault.px", "sv");

    assertThat(english.text("00 Sweden|20|2003|Inmigrated|women")).isEqualTo("938");
    assertThat(swedish.names()).containsExactly("region", "ålder", "tid", "typ", "kön");
    assertThat(swedish.text("00 Riket|20|2003|Inflyttade|kvinnor")).isEqualTo("938");
    assertThat(swedish.text("0115 Vallentuna|22|2003|Utflyttade|män")).isEqualTo("33");
    assertThat(swedish.texts()).isEqualTo(english.texts());
    assertThat(swedish.head().title())
        .isEqualTo("Flyttningar efter region, ålder, tid, typ och kön");
    assertThat(role(swedish, "typ")).isEqualTo(Role.CONTENT);
    assertThat(english.head().languages()).containsExactly("en", "sv");
  }

  @Test
  void figuresKeepTheirDecimals() throws IOException {
    HeardCube cube = read("percent__BE0101A1procspar.px", "");

    assertThat(cube.texts()).hasSize(3 * 4 * 2 * 2 * 2);
    assertThat(cube.text("01 Stockholm county|single|2004|number|men")).isEqualTo("522028.00");
    assertThat(cube.text("01 Stockholm county|widowers/widows|2005|Per cent|women"))
        .isEqualTo("79.98");
    assertThat(cube.text("04 Södermanland county|divorced|2005|Per cent|women")).isEqualTo("54.92");
  }

  @Test
  void timesThatDontFitCostOnlyThemselves() throws IOException {
    HeardCube cube = read("continue__BE0101F1errorTimeval.px", "");

    assertThat(cube.texts()).hasSize(48);
    assertThat(cube.text("0115 Vallentuna|22|2003|Outmigrated|women")).isEqualTo("35");
    assertThat(cube.notices())
        .containsExactly(
            "UDT-131 continue__BE0101F1errorTimeval.px, linje 23: 2 tider i TIMEVAL(\"period\")");
  }

  @Test
  void aQuoteInANameCostsTheFile() {
    assertRefused("fatal__BE0101F1errorValues.px", "UDT-120", 18);
  }

  @Test
  void aFileWithoutFiguresIsCutOff() {
    assertRefused("fatal__BE0101F1missingData.px", "UDT-125", 81);
  }

  private static void assertRefused(String name, String code, int line) {
    assertThatExceptionOfType(CubeFaultException.class)
        .isThrownBy(() -> read(name, ""))
        .satisfies(
            fault -> {
              assertThat(fault.finding().code()).isEqualTo(code);
              assertThat(fault.finding().location())
                  .isEqualTo(new SourceLocation.Line(name, line, ""));
            });
  }

  private static Role role(HeardCube cube, String name) {
    List<Dimension> named =
        cube.head().dimensions().stream().filter(each -> each.name().equals(name)).toList();
    return named.getFirst().role();
  }

  private static HeardCube read(String name, String language) throws IOException {
    HeardCube cube = new HeardCube();
    new PxFile(CubeSource.of(EXTRACTS.resolve(name)), name, CubeLimits.EXTRACT)
        .visit(language, cube);
    return cube;
  }
}
