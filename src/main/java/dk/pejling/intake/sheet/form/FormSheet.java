package dk.pejling.intake.sheet.form;

import java.util.List;

/** The sheets of the workbook that are filled in (`ark`). */
public enum FormSheet {
  PROGRESS("Fremdrift", List.of(ProgressColumn.values())),
  INITIATIVES("Indsatser", List.of(InitiativeColumn.values())),
  OWN_GOALS("Egne mål", List.of(OwnGoalColumn.values())),
  REVISION("Revision", List.of(RevisionColumn.values()));

  /** The sheet that tells how to fill in the others. */
  public static final String GUIDANCE = "Vejledning";

  /** The hidden sheet with {@link FormIdentity} and the lists. */
  public static final String HIDDEN = "_skema";

  private final String title;
  private final List<Column> columns;

  FormSheet(String title, List<Column> columns) {
    this.title = title;
    this.columns = columns;
  }

  public String title() {
    return title;
  }

  public List<Column> columns() {
    return columns;
  }
}
