package dk.pejling.rendering.pdf;

import static dk.pejling.report.document.Mark.NOT_ASSESSABLE;
import static dk.pejling.report.document.Mark.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.StatusMatrix;
import dk.pejling.report.document.StatusBlock.StatusMatrix.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many criteria a cell has, their marks keep their size: they go on in further rows. */
class MatrixMarksTest {
  /** Five columns of areas: 73.9 points each, of which 66.1 are free. */
  private static final int COLUMNS = 5;

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "7, 1", "9, 2", "15, 3"})
  void marksGoOnInFurtherRows(int marks, int rows) throws IOException {
    float[] box = box(marks);
    double size = 7.8;
    double pitch = 9.3;
    double between = 10.5;

    assertThat(box[3] - box[1]).isCloseTo((float) (size + 1 + (rows - 1) * between), within(0.01f));
    assertThat(box[2] - box[0])
        .isCloseTo((float) (size + (Math.min(marks, 7) - 1) * pitch), within(0.5f));
  }

  @Test
  void aCellOfManyReadsAsOneFigureAndConforms() throws IOException {
    byte[] pdf = Rendered.blocks(matrix(9));

    assertThat(Reading.of(pdf).nodes("Figure"))
        .extracting(figure -> figure.element().getAlternateDescription())
        .anyMatch(words -> words.contains("8") && words.contains("på sporet"));
    assertThat(VeraPdf.accessibilityFaults(pdf)).isEmpty();
  }

  /** Of the strip, which comes after the light. */
  private static float[] box(int marks) throws IOException {
    Reading.Node strip = Reading.of(Rendered.blocks(matrix(marks))).nodes("Figure").get(1);
    Object attributes = strip.element().getCOSObject().getDictionaryObject(COSName.A);
    COSDictionary layout =
        attributes instanceof COSArray array
            ? (COSDictionary) array.getObject(0)
            : (COSDictionary) attributes;
    return layout.getCOSArray(COSName.BBOX).toFloatArray();
  }

  private static StatusMatrix matrix(int marks) {
    List<Mark> strip = new ArrayList<>(Collections.nCopies(marks - 1, ON_TRACK));
    strip.add(NOT_ASSESSABLE);
    Cell cell = new Cell(ON_TRACK, "1 af 1", strip, "Svagest:", "På sporet", List.of());
    return new StatusMatrix(
        new Caption("m", "Tabel 1.", "Mange kriterier", ""),
        List.of("Regionen", "Nord", "Midt", "Syd", "Vest"),
        List.of(new StatusMatrix.Row("1", "Forebyggelse", "", Collections.nCopies(COLUMNS, cell))),
        List.of(ON_TRACK, NOT_ASSESSABLE),
        "");
  }
}
