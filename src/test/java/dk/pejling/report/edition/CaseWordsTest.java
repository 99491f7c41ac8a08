package dk.pejling.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Document.Watermark;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseWordsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 18);

  @Test
  void aDraftSaysThatNobodyHasApprovedIt() {
    CaseWords words = new CaseWords(new CaseState.Draft(1), "Udvalget");
    assertThat(words.word()).isEqualTo("Udkast");
    assertThat(words.note()).isEqualTo("Ikke godkendt af Udvalget");
    assertThat(words.full()).isEqualTo("Udkast, ikke godkendt af Udvalget");
    assertThat(words.line()).isEqualTo("Udkast");
    assertThat(words.watermark()).isEqualTo(Watermark.DRAFT);
  }

  @Test
  void aLaterDraftSaysWhichEditionItIsFor() {
    CaseWords words = new CaseWords(new CaseState.Draft(2), "Udvalget");
    assertThat(words.line()).isEqualTo("Udkast til udgave 2");
    assertThat(words.watermark()).isEqualTo(Watermark.DRAFT);
  }

  @Test
  void anApprovedReportSaysByWhomWhenAndInWhichCase() {
    CaseWords words = new CaseWords(new CaseState.Approved(1, DAY, "25/1234"), "Udvalget");
    assertThat(words.word()).isEqualTo("Godkendt");
    assertThat(words.note()).isEqualTo("18. december 2025, sag 25/1234");
    assertThat(words.full()).isEqualTo("Godkendt af Udvalget 18. december 2025, sag 25/1234");
    assertThat(words.line()).isEqualTo(words.full());
    assertThat(words.watermark()).isEqualTo(Watermark.NONE);
  }

  @Test
  void aLaterEditionSaysItsNumber() {
    CaseWords words = new CaseWords(new CaseState.Approved(2, DAY, "26/1"), "Udvalget");
    assertThat(words.word()).isEqualTo("Godkendt, udgave 2");
    assertThat(words.line()).isEqualTo("Udgave 2 godkendt af Udvalget 18. december 2025, sag 26/1");
  }
}
