package dk.pejling.run.input.arrival;

import dk.pejling.intake.IncomingFile.Kind;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of the input folder that data is dropped into (`afleveringsmapper`). */
public enum DataFolder {
  PROGRESS_SHEETS("statusskemaer", Kind.PROGRESS_SHEET),
  EXTRACTS("indikatorer", Kind.EXTRACT);

  private final String label;
  private final Kind kind;

  DataFolder(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** Its name in the input folder. */
  public String label() {
    return label;
  }

  public Kind kind() {
    return kind;
  }

  public Path in(Path input) {
    return input.resolve(label);
  }

  /** As a file in it is named to people and in the store. */
  public String place(Path file) {
    return label + "/" + file.getFileName();
  }

  /** What lies there now; an absent folder is empty. */
  public FolderListing list(Path input) {
    return FolderListing.of(in(input), label + "/", Files::isRegularFile, "filer, ikke mapper");
  }
}
