package dk.pejling.rendering.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Kind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {
  @Test
  void everyKindOfCellIsWrittenAsOtherProgramsReadIt() {
    DataTable table =
        new DataTable(
            "tal",
            "Tal",
            DataTable.Keys.none(),
            List.of(
                new Column("navn", Kind.TEXT, "Navnet."),
                new Column("tal", Kind.NUMBER, "Tallet."),
                new Column("dag", Kind.DAY, "Dagen."),
                new Column("ja", Kind.YES_OR_NO, "Om.")),
            List.of(
                List.of(
                    new Cell.Text("Læsø, \"øen\""),
                    new Cell.Number(new BigDecimal("1E+3")),
                    new Cell.Day(LocalDate.of(2025, 12, 31)),
                    new Cell.YesOrNo(true)),
                List.of(
                    new Cell.Empty(),
                    new Cell.Number(new BigDecimal("-0.50")),
                    new Cell.Empty(),
                    new Cell.YesOrNo(false))));

    assertThat(new String(CsvFile.of(table), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            navn,tal,dag,ja
            "Læsø, ""øen\""",1000,2025-12-31,true
            ,-0.5,,false
            """);
  }
}
