package dk.pejling.intake.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.extract.profile.Columns.FigurePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CubeProfileTest {
  private static final String PX =
      """
      profil: folketal
      filer: ["FOLK1A*.px"]
      format: px
      sprog: da
      koder: [område]
      kolonner: {indikator: {fast: folketal}, område: område, periode: tid}
      """;

  private static final String JSON =
      PX.replace("format: px\nsprog: da", "format: json-stat\ndatasæt: folketal");

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void pxHasLanguageAndCodes() {
    assertThat(accepted(PX).format()).isEqualTo(new FileFormat.Px("da", List.of("område"), ""));
  }

  @Test
  void jsonStatHasADataset() {
    assertThat(accepted(JSON + "indholdsvariabel: mål\n").format())
        .isEqualTo(new FileFormat.JsonStat("folketal", List.of("område"), "mål"));
  }

  @Test
  void figuresOfACubeNeedNoNameAndHaveAPoint() {
    assertThat(accepted(PX).columns().figure()).isEqualTo(new FigurePlace.Value("(tal)"));
    assertThat(accepted(PX).marks()).isEqualTo(new NumberMarks.Said('.', NumberMarks.Said.NONE));
  }

  @Test
  void keysOfOtherFormatsAreUnknown() {
    assertThat(codes(PX + "decimaltegn: \",\"\n")).containsExactly("PRO-103");
    assertThat(codes(PX + "skilletegn: \";\"\n")).containsExactly("PRO-103");
    assertThat(codes(PX.replace("format: px", "format: json-stat"))).containsExactly("PRO-103");
    assertThat(codes(JSON.replace("format: json-stat", "format: px"))).containsExactly("PRO-103");
  }

  @Test
  void cubeHasNoPeriodsForHeadings() {
    assertThat(codes(PX.replace("periode: tid", "periode: {i: overskrifter}")))
        .containsExactly("PRO-106");
  }

  @Test
  void numeratorStillNeedsDenominator() {
    assertThat(codes(PX.replace("tid}", "tid, tæller: G}"))).containsExactly("PRO-102");
  }

  @Test
  void examplesOfTheGuideAreSound() throws IOException {
    String guide = Files.readString(Path.of("docs", "formats", "kildeprofiler.md"));
    String cubes = guide.substring(guide.indexOf("## PX"), guide.indexOf("## Hvad der findes"));
    List<String> examples =
        EXAMPLE.matcher(cubes).results().map(example -> example.group(1)).toList();

    assertThat(examples).hasSize(3);
    assertThat(examples).allSatisfy(yaml -> assertThat(codes(yaml)).isEmpty());
  }

  private static SourceProfile accepted(String yaml) {
    Checked<SourceProfile> checked = SourceProfileReader.read("profil.yaml", yaml);
    assertThat(checked.findings()).isEmpty();
    return ((Checked.Accepted<SourceProfile>) checked).value();
  }

  private static List<String> codes(String yaml) {
    return SourceProfileReader.read("profil.yaml", yaml).findings().stream()
        .map(Finding::code)
        .toList();
  }
}
