package dk.pejling.report.area;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.DocumentText;
import dk.pejling.report.Omraadeblad;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.Template;
import dk.pejling.report.document.Document;
import dk.pejling.report.material.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AreaSheetTest {
  private final Material material = new Material(SmallStatus.input());

  @Test
  void aClustersSheetHasItsVerdictsItsWordsAndTheRegionBesideItsFigures() {
    String sheet = text("klynge-nord");

    assertThat(sheet)
        .contains("dokument: Klynge Nord: Midtvejsstatus")
        .contains("Klynge | Klynge Nord")
        .contains("Fælles akutteam")
        .contains("[sammenligning]")
        .contains("h2 [kriterium-1.1]");
  }

  @Test
  void aMunicipalitysSheetCountsItsCriteriaAndNamesItsCluster() {
    assertThat(text("860"))
        .contains("Kommune | Hjørring")
        .contains("Hjørring Kommune hører til Klynge Nord")
        .contains("stand: 1 ");
  }

  @Test
  void aHiddenFigureStaysHiddenOnTheAreasOwnSheet() {
    // Læsø has 3 of 20
    assertThat(text("825"))
        .contains("<skjult af hensyn til diskretion, skjult>x5")
        .doesNotContain("3/20")
        .doesNotContain("15,0");
  }

  @Test
  void figuresOfOtherAreasStayOnTheirOwnSheets() {
    assertThat(text("787")).doesNotContain("Hjørring").contains("Thisted").contains("Regionen");
  }

  @Test
  void whatAnAreaTemplateGetsWrongIsAFindingWithItsLine() {
    Checked<Document> written =
        new Omraadeblad(new Template("klynge.md", "::: sammenligning\n\n::: udvikling 9.9"))
            .write(material.input(), area("klynge-nord"));

    assertThat(written.findings())
        .extracting(Finding::code, each -> each.location().describe())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("SKA-202", "klynge.md, linje 3"));
  }

  private String text(String id) {
    Area area = area(id);
    String template = area.level() == AreaLevel.CLUSTER ? "klynge.md" : "kommune.md";
    Checked<Document> written =
        new Omraadeblad(new Template(template, read(template))).write(material.input(), area);
    assertThat(written.findings()).isEmpty();
    return DocumentText.of(((Checked.Accepted<Document>) written).value());
  }

  private Area area(String id) {
    return material.agreement().geography().area(new AreaId(id));
  }

  private static String read(String template) {
    try {
      return Files.readString(Path.of("templates", template));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
