package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.Received;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A returned copy can be corrected, read and annotated again. */
class ReturnedAgainTest extends Returned {
  @Test
  void readAgainItGivesTheSameAnswersAndFindings() throws IOException {
    Received before = read(SYD);
    Received after = read(saved(annotated(SYD)));

    assertThat(said(after)).isEqualTo(said(before));
    assertThat(after.findings()).isEqualTo(before.findings());
  }

  @Test
  void annotatedAgainItIsTheSame() throws IOException {
    byte[] once = annotated(SYD);
    Path file = saved(once);
    byte[] twice = annotated(file);

    assertThat(Arrays.equals(twice, once)).isTrue();
  }

  @Test
  void correctedItIsReadWithoutAFindingAndItsCommentsDoNoHarm() throws IOException {
    FilledForm form = FilledForm.open(annotated(SYD));
    form.put("Fremdrift", "F18", 25.375).put("Fremdrift", "K20", LocalDate.of(2026, 12, 31));
    Received received = new SheetIntake(Faults.AGREEMENT).read(form.saveIn(folder));

    assertThat(received.findings()).isEmpty();
  }

  @Test
  void correctedAndAnnotatedAgainOnlyWhatIsLeftHasAComment() throws IOException {
    FilledForm form = FilledForm.open(annotated(SYD));
    form.put("Fremdrift", "F18", 25.375);
    try (XSSFWorkbook book = open(annotated(form.saveIn(folder).path()))) {
      assertThat(book.getSheet("Fremdrift").getCellComments().keySet())
          .extracting(CellAddress::formatAsString)
          .containsExactly("K20");
      assertThat(book.getSheet("Fejlliste").getLastRowNum()).isEqualTo(6);
    }
  }
}
