package dk.pejling.run.version;

import dk.pejling.agreement.Agreement;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.run.VersionNews;
import dk.pejling.run.stage.Intake;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.receipt.VersionIndex.Known;
import dk.pejling.store.received.ReadFile;
import java.nio.file.Path;
import java.util.List;

/** What was received before, as far as it is known without opening the database (`fortid`). */
public record Past(Known known, Archive archive) {
  /** Where nothing is kept. */
  public static Past none() {
    return new Past(new Known.Nothing(), new Archive(Path.of("")));
  }

  public static Past of(VersionIndex index) {
    return new Past(index.read(), index.archive());
  }

  /** What to know of the comparison as a whole, in Danish sentences. */
  public List<String> notes() {
    return switch (known) {
      case Known.Nothing nothing -> List.of();
      case Known.Unreadable unreadable ->
          List.of(
              "Filerne er ikke holdt op mod tidligere udgaver, fordi fortegnelsen over dem ikke kan"
                  + " læses. Den bliver skrevet igen ved næste kørsel.");
      case Known.Received received ->
          received.atWork()
              ? List.of(
                  "En kørsel er i gang eller er blevet afbrudt. Filerne er holdt op mod det, der"
                      + " var modtaget, før den begyndte.")
              : List.of();
    };
  }

  /** What clusters have answered in other periods. */
  public EarlierSheets earlierSheets(Agreement agreement, Intake intake) {
    return known instanceof Known.Received received
        ? new EarlierSheets(
            VersionLog.of(agreement.id(), received.receipts()), new EarlierReading(intake, archive))
        : EarlierSheets.none();
  }

  /** How a file stands to the past; nothing where there is none to stand to. */
  public List<VersionNews> news(Agreement agreement, Intake intake, ReadFile file, Kind kind) {
    if (!(known instanceof Known.Received received)) {
      return List.of();
    }
    String folder = kind == Kind.EXTRACT ? "indikatorer/" : "statusskemaer/";
    return List.of(
        new NewsOfFile(agreement, intake.sources(), new EarlierReading(intake, archive))
            .of(
                file,
                folder + file.file().name(),
                VersionLog.of(agreement.id(), received.receipts())));
  }
}
