package dk.pejling.intake.sheet.annotate;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Quotable;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.SheetCells;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.sheet.form.ListColumn;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.grid.Grid;
import dk.pejling.intake.sheet.list.ListSheet;
import dk.pejling.intake.sheet.part.BookPart;
import dk.pejling.intake.sheet.part.Edit;
import dk.pejling.intake.sheet.part.Element;
import dk.pejling.intake.sheet.part.Links;
import dk.pejling.intake.sheet.part.Markup;
import dk.pejling.intake.sheet.part.Parts;
import dk.pejling.intake.sheet.part.UnfitPart;
import dk.pejling.intake.sheet.table.AddedList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A copy of a workbook with its findings (`anmærket skema`). Only what carries them is added or
 * changed; every other part stays byte for byte, and so do the cells of the sheets.
 */
public final class AnnotatedWorkbook {
  private final Parts parts;
  private final BookPart book;
  private final List<Finding> findings;

  private AnnotatedWorkbook(Parts parts, List<Finding> findings) {
    this.parts = parts;
    this.book = new BookPart(parts);
    this.findings = findings;
  }

  /**
   * The copy's bytes; the same workbook and findings give the same.
   *
   * @param read what the reader made of the file
   * @throws UnfitPart if it is built in a way that can't be added to
   * @throws IOException if the file can't be read from the disk
   */
  public static byte[] of(IncomingFile file, Book read, List<Finding> findings)
      throws IOException, UnfitPart {
    AnnotatedWorkbook copy = new AnnotatedWorkbook(Parts.of(file.path()), findings);
    copy.comments();
    copy.list(file.name(), read);
    return copy.parts.archive();
  }

  private void comments() throws UnfitPart {
    for (BookPart.Sheet sheet : book.sheets()) {
      Markup markup = Markup.of(parts.text(sheet.part()), 2);
      MergedAreas merged = MergedAreas.of(markup);
      Map<String, List<Finding>> byCell = new LinkedHashMap<>();
      for (Finding finding : findings) {
        for (String cell : cells(finding.location(), sheet.name())) {
          byCell.computeIfAbsent(merged.first(cell), none -> new ArrayList<>()).add(finding);
        }
      }
      byCell.replaceAll((cell, all) -> all.stream().distinct().toList());
      new SheetNotes(parts, sheet).write(byCell);
    }
  }

  private static List<String> cells(SourceLocation location, String sheet) {
    return switch (location) {
      case SheetCell cell when is(cell.sheet(), sheet) -> List.of(cell.cell());
      case SheetCells cells when is(cells.sheet(), sheet) -> cells.cells();
      default -> List.of();
    };
  }

  /** Findings name sheets without what may not be quoted. */
  private static boolean is(String told, String name) {
    return told.equals(Quotable.of(name));
  }

  private void list(String file, Book read) throws UnfitPart {
    List<BookPart.Sheet> sheets = book.sheets();
    List<String> ours = read.grids().stream().filter(AddedList::is).map(Grid::name).toList();
    Optional<BookPart.Sheet> known =
        sheets.stream().filter(sheet -> ours.contains(sheet.name())).findFirst();
    BookPart.Sheet sheet = known.isPresent() ? known.get() : book.add(freeName(sheets));
    for (BookPart.Sheet other : sheets) {
      if (!other.equals(sheet)) {
        deselect(other);
      }
    }
    new Links(parts, sheet.part()).forget();
    book.open(sheet);
    ListSheet.ofWorkbook(findings)
        .write(
            parts,
            sheet,
            new ListSheet.Heading(
                ListColumn.SHEET_NAME,
                "%s · %s"
                    .formatted(
                        Quotable.of(file),
                        DanishNumber.of(findings.size())
                            + (findings.size() == 1 ? " anmærkning" : " anmærkninger")),
                List.of(
                    "Klik på et sted for at gå til cellen; der står det samme i en kommentar."
                        + " Ret svarene i skemaets egne ark, og aflevér projektmappen igen.",
                    "Dette ark og kommentarerne læses ikke og kan blive, hvor de er. Fejl og det,"
                        + " der kræver svar, holder noget tilbage. Oplysninger gør ikke.")),
            told ->
                sheets.stream()
                    .map(BookPart.Sheet::name)
                    .filter(name -> is(told, name))
                    .findFirst()
                    .orElse(""));
  }

  /** Two selected sheets would be written in together. */
  private void deselect(BookPart.Sheet sheet) throws UnfitPart {
    Markup markup = Markup.of(parts.text(sheet.part()), 2);
    List<Edit> edits = new ArrayList<>();
    for (Element each : markup.elements()) {
      if (each.name().equals("sheetView") && each.attribute("tabSelected").isPresent()) {
        edits.add(each.retagged(each.tagWithout("tabSelected")));
      }
    }
    if (!edits.isEmpty()) {
      parts.put(sheet.part(), Edit.in(markup.text(), edits));
    }
  }

  private static String freeName(List<BookPart.Sheet> sheets) {
    List<String> taken =
        sheets.stream().map(sheet -> sheet.name().toLowerCase(Locale.ROOT)).toList();
    String name = ListColumn.SHEET_NAME;
    for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
      name = ListColumn.SHEET_NAME + " " + number;
    }
    return name;
  }
}
