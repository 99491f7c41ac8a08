package dk.pejling.agreement.yaml;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;

/** Gathers what is wrong in one file while it is read (`anmærkninger`). */
public final class Findings {
  private static final Comparator<Placed> DOWN_THE_FILE =
      Comparator.comparingInt((Placed each) -> each.at().line())
          .thenComparingInt(each -> each.at().column());

  /** Where the standing texts send people. */
  private static final String PAGE = "docs/formats/sundhedsaftale.md";

  private final String file;
  private final String page;
  private final String consequence;
  private final List<Placed> all = new ArrayList<>();
  private int errors;

  private record Placed(SourceLocation.TextPosition at, Finding finding) {}

  public Findings(String file) {
    this(file, PAGE, "");
  }

  /**
   * Of another file than the agreement.
   *
   * @param page describes its format
   * @param consequence of an error in how it is written
   */
  public Findings(String file, String page, String consequence) {
    this.file = file;
    this.page = page;
    this.consequence = consequence;
  }

  public void add(FindingCode code, Place at, String found, String expected) {
    add(code, at, found, expected, code.remedy());
  }

  public void add(FindingCode code, Place at, String found, String expected, String remedy) {
    errors += code.severity() == Severity.NOTICE ? 0 : 1;
    Finding finding =
        Finding.of(code, at.position(), at.concerns(), found, expected)
            .withRemedy(remedy.replace(PAGE, page));
    boolean ofWriting = code instanceof AgreementCode && !consequence.isEmpty();
    all.add(new Placed(at.position(), ofWriting ? finding.withConsequence(consequence) : finding));
  }

  /** Everything so far, in the order of the file. */
  public List<Finding> all() {
    return all.stream().sorted(DOWN_THE_FILE).map(Placed::finding).toList();
  }

  /** Makes a finding where the last of two comes before the first. */
  public <T extends Comparable<? super T>> void notReversed(Field<T> first, Field<T> last) {
    if (first.known() && last.known() && last.value().compareTo(first.value()) < 0) {
      add(
          AgreementCode.REVERSED,
          last.at(),
          "\"%s\"".formatted(Notation.written(last.value())),
          "%s eller derover".formatted(Notation.written(first.value())));
    }
  }

  /** How many hold the file back so far. */
  public int errors() {
    return errors;
  }

  /** The value where nothing holds it back, with the findings in the order of the file. */
  public <T> Checked<T> around(Optional<T> value) {
    List<Finding> sorted = all();
    return errors == 0 && value.isPresent()
        ? Checked.accepted(value.get(), sorted)
        : Checked.rejected(sorted);
  }

  Place place(Mark mark, String concerns) {
    return place(mark.getLine() + 1, mark.getColumn() + 1, concerns);
  }

  Place place(int line, int column, String concerns) {
    return new Place(new SourceLocation.TextPosition(file, line, column), concerns);
  }
}
