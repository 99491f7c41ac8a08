package dk.pejling.run.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.ReportPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The program's own templates, and the texts that each of them can have. */
class AskedTextsTest {
  @Test
  void aTextByItsNameOrByANumberIsAskedFor() throws IOException {
    AskedTexts asked = asked("midtvejsstatus");
    assertThat(asked.include("hovedbudskaber")).isTrue();
    assertThat(asked.include("pejlemaerke-1")).isTrue();
    assertThat(asked.include("revision")).isTrue();
  }

  @Test
  void textsOfOtherReportsAreNot() throws IOException {
    assertThat(asked("midtvejsstatus").include("revisionsvurdering-2025")).isFalse();
    assertThat(asked("midtvejsstatus").include("slutstatus-laering")).isFalse();
    assertThat(asked("slutstatus").include("pejlemaerke-1")).isFalse();
    assertThat(asked("revisionsvurdering").include("hovedbudskaber")).isFalse();
  }

  @Test
  void aTextNamedAfterItsReportIs() throws IOException {
    AskedTexts asked = asked("slutstatus");
    assertThat(asked.include("slutstatus-laering")).isTrue();
    assertThat(asked.include("slutstatus-hovedbudskaber")).isTrue();
    assertThat(asked.include("slutstatus-pejlemaerke-3")).isTrue();
    assertThat(asked("revisionsvurdering").include("revisionsvurdering")).isTrue();
  }

  private static AskedTexts asked(String type) throws IOException {
    LocalDate day = LocalDate.of(2025, 12, 12);
    return new AskedTexts(
        Files.readString(Path.of("templates", type + ".md")),
        new ReportPlan(type, "", "", "", day, day));
  }
}
